// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// Who asks for an association (PS3.7 annex D.3.3.7).
///
/// The fields are credentials: they do not belong in logs, and ``description`` does not show them.
public struct UserIdentity: Sendable, Hashable, CustomStringConvertible {
    /// How the user is identified.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        public var rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// A user name in UTF-8.
        public static let userName = Kind(rawValue: 1)
        /// A user name and a passcode in UTF-8.
        public static let userNameAndPasscode = Kind(rawValue: 2)
        public static let kerberosServiceTicket = Kind(rawValue: 3)
        public static let samlAssertion = Kind(rawValue: 4)
        public static let jsonWebToken = Kind(rawValue: 5)
    }

    public var kind: Kind
    /// Whether the requestor wants the acceptor to confirm that it knows the user.
    public var isResponseRequested: Bool
    /// The user name, ticket, assertion or token.
    public var primaryField: [UInt8]
    /// The passcode.
    public var secondaryField: [UInt8]

    public init(kind: Kind, isResponseRequested: Bool, primaryField: [UInt8], secondaryField: [UInt8] = []) {
        self.kind = kind
        self.isResponseRequested = isResponseRequested
        self.primaryField = primaryField
        self.secondaryField = secondaryField
    }

    /// The user name, when the identity has one.
    public var userName: String? {
        kind == .userName || kind == .userNameAndPasscode ? String(decoding: primaryField, as: UTF8.self) : nil
    }

    public var description: String { "user identity of kind \(kind.rawValue)" }

    init(item: inout ByteBuffer) throws(PDUFault) {
        guard let head = item.readMultipleIntegers(as: (UInt8, UInt8).self), let primary = item.readLengthPrefixed(),
            let secondary = item.readLengthPrefixed()
        else { throw .invalid("a user identity item ends too early") }
        self.init(
            kind: Kind(rawValue: head.0), isResponseRequested: head.1 != 0, primaryField: Array(primary.readableBytesView),
            secondaryField: Array(secondary.readableBytesView))
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.userIdentity) { buffer in
            buffer.writeMultipleIntegers(kind.rawValue, UInt8(isResponseRequested ? 1 : 0))
            buffer.writeLengthPrefixed(primaryField)
            buffer.writeLengthPrefixed(secondaryField)
        }
    }

    static func response(item: inout ByteBuffer) throws(PDUFault) -> [UInt8] {
        guard let response = item.readLengthPrefixed() else { throw .invalid("a user identity response ends too early") }
        return Array(response.readableBytesView)
    }

    static func write(response: [UInt8], to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.userIdentityResponse) { $0.writeLengthPrefixed(response) }
    }
}

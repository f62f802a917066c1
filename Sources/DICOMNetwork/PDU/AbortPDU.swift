// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// A-ABORT (PS3.8 section 9.3.8).
public struct AbortPDU: Sendable, Hashable {
    /// Who aborts: 0 the service user, 2 the service provider.
    public var source: UInt8
    /// Why; without meaning when the service user aborts.
    public var reason: AbortReason

    public init(source: UInt8, reason: AbortReason) {
        self.source = source
        self.reason = reason
    }

    /// An abort by the application.
    public static let byUser = AbortPDU(source: 0, reason: .notSpecified)

    /// An abort by the protocol machine.
    public static func byProvider(_ reason: AbortReason) -> AbortPDU {
        AbortPDU(source: 2, reason: reason)
    }

    /// Reads what follows the six bytes of the header.
    init(body: inout ByteBuffer) throws(PDUFault) {
        guard body.readableBytes == 4, let fields = body.readMultipleIntegers(as: (UInt8, UInt8, UInt8, UInt8).self) else {
            throw .invalid("an A-ABORT PDU is not 4 bytes long")
        }
        self.init(source: fields.2, reason: AbortReason(rawValue: fields.3))
    }

    /// Appends the whole PDU.
    public func write(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(PDUType.abort.rawValue, UInt8(0), UInt32(4))
        buffer.writeMultipleIntegers(UInt8(0), UInt8(0), source, reason.rawValue)
    }
}

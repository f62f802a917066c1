// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A unique identifier: of a class, a transfer syntax, an instance (PS3.5 section 9).
public struct UID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text without padding. Not necessarily valid: peers send what they send.
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral value: String) {
        rawValue = value
    }

    /// Whether the text is made of components of digits without leading zeros, separated by full stops, and at most 64 long.
    public var isValid: Bool {
        let bytes = rawValue.utf8
        guard !bytes.isEmpty, bytes.count <= 64 else { return false }
        for component in bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard let first = component.first, component.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
            if first == 0x30, component.count > 1 { return false }
        }
        return true
    }

    /// The registered name, as `CT Image Storage`; `nil` when the identifier is not in PS3.6 Annex A.
    public var name: String? { UIDDictionary.entries[rawValue]?.name }

    /// The registered keyword, as `CTImageStorage`.
    public var keyword: String? { UIDDictionary.entries[rawValue]?.keyword }

    /// Whether the identifier is registered as a SOP class.
    public var isSOPClass: Bool { UIDDictionary.entries[rawValue]?.kind == "c" }

    /// Whether the identifier is registered as a transfer syntax.
    public var isTransferSyntax: Bool { UIDDictionary.entries[rawValue]?.kind == "t" }

    public var description: String { rawValue }
}

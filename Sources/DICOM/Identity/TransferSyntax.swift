// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How a data set is encoded: byte order, explicit or implicit representations, compression (PS3.5 section 10).
public struct TransferSyntax: Hashable, Sendable, CustomStringConvertible {
    public let uid: UID
    /// Whether each element names its value representation.
    public let isExplicitVR: Bool
    public let isLittleEndian: Bool
    /// Whether pixel data are a sequence of fragments, in most cases compressed.
    public let isEncapsulated: Bool
    /// Whether the whole data set after the meta information is compressed by deflate (RFC 1951).
    public let isDeflated: Bool

    /// Any valid identifier will do; one that nothing is known of is taken for explicit little endian with encapsulated pixel
    /// data, as every syntax that the standard has added since 1998 is.
    public init?(uid: UID) {
        guard uid.isValid else { return nil }
        self.init(uid)
    }

    init(_ uid: UID) {
        self.uid = uid
        var (explicit, little, encapsulated, deflated) = (true, true, true, false)
        switch uid.rawValue {
        case "1.2.840.10008.1.2", "1.2.840.10008.1.20", "1.2.840.113619.5.2":
            // The last is GE's private syntax: the data set is implicit little endian, only its pixels are big endian.
            (explicit, encapsulated) = (false, false)
        case "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.94", "1.2.840.10008.1.2.4.204":
            encapsulated = false
        case "1.2.840.10008.1.2.2":
            (little, encapsulated) = (false, false)
        case "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205":
            (encapsulated, deflated) = (false, true)
        default: break
        }
        (isExplicitVR, isLittleEndian, isEncapsulated, isDeflated) = (explicit, little, encapsulated, deflated)
    }

    public static func == (one: TransferSyntax, other: TransferSyntax) -> Bool { one.uid == other.uid }

    public func hash(into hasher: inout Hasher) { hasher.combine(uid) }

    /// The registered name, else the identifier.
    public var description: String { uid.name ?? uid.rawValue }
}

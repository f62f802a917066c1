// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The number of an attribute: group and element (PS3.5 section 7.1).
public struct Tag: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Group in the upper, element in the lower 16 bits.
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public init(_ group: UInt16, _ element: UInt16) {
        rawValue = UInt32(group) << 16 | UInt32(element)
    }

    public var group: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }
    public var element: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// Whether the group is odd, so that the meaning is the writer's own (PS3.5 section 7.8).
    public var isPrivate: Bool { rawValue & 0x1_0000 != 0 }

    /// Whether the element reserves a block of private elements for its writer, (gggg,0010) to (gggg,00FF).
    public var isPrivateCreator: Bool { isPrivate && element >= 0x10 && element <= 0xFF }

    /// Whether the element gives the length of its group, (gggg,0000).
    public var isGroupLength: Bool { element == 0 }

    public static func < (one: Tag, other: Tag) -> Bool { one.rawValue < other.rawValue }

    /// The tag as the standard writes it, `(0010,0020)`.
    public var description: String {
        "(\(Tag.hexadecimal(group)),\(Tag.hexadecimal(element)))"
    }

    /// The tag as eight hexadecimal digits, as in the DICOM JSON model (PS3.18 section F.2.2).
    public var hexadecimal: String {
        Tag.hexadecimal(group) + Tag.hexadecimal(element)
    }

    private static func hexadecimal(_ half: UInt16) -> String {
        let digits = String(half, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The name of an agent: letters, digits and hyphens, starting with a letter, not ending with a hyphen.
public struct AgentName: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String

    /// The rule in words, as the end of a sentence about a name that breaks it.
    public static let rule = "is not an agent name (ASCII letters, digits and hyphens, a letter first, no hyphen last, at most 64)"

    /// Nil when the text breaks the rule; names are told apart by case.
    public init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 64 else { return nil }
        guard Self.isLetter(first), last != UInt8(ascii: "-") else { return nil }
        guard bytes.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

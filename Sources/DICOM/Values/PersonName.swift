// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The name of a person, PN: up to three spellings of five components each (PS3.5 section 6.2.1).
public struct PersonName: Hashable, Sendable, CustomStringConvertible {
    /// One spelling.
    public struct Group: Hashable, Sendable, CustomStringConvertible {
        public var familyName: String
        public var givenName: String
        public var middleName: String
        public var prefix: String
        public var suffix: String

        public init(familyName: String = "", givenName: String = "", middleName: String = "", prefix: String = "", suffix: String = "") {
            self.familyName = familyName
            self.givenName = givenName
            self.middleName = middleName
            self.prefix = prefix
            self.suffix = suffix
        }

        /// Reads `family^given^middle^prefix^suffix`; components after the fifth belong to the suffix.
        public init(_ text: some StringProtocol) {
            var parts = text.split(separator: "^", maxSplits: 4, omittingEmptySubsequences: false).map {
                String(Substring($0).trimmingPadding())
            }
            parts += Array(repeating: "", count: 5 - parts.count)
            self.init(familyName: parts[0], givenName: parts[1], middleName: parts[2], prefix: parts[3], suffix: parts[4])
        }

        public var isEmpty: Bool { description.isEmpty }

        /// The components, without the empty ones at the end.
        public var description: String {
            var parts = [familyName, givenName, middleName, prefix, suffix]
            while parts.last?.isEmpty ?? false { parts.removeLast() }
            return parts.joined(separator: "^")
        }
    }

    public var alphabetic: Group
    public var ideographic: Group
    public var phonetic: Group

    public init(alphabetic: Group, ideographic: Group = Group(), phonetic: Group = Group()) {
        self.alphabetic = alphabetic
        self.ideographic = ideographic
        self.phonetic = phonetic
    }

    /// Reads groups separated by `=`; a fourth group and what follows it are left out.
    public init(_ text: some StringProtocol) {
        let groups = text.split(separator: "=", omittingEmptySubsequences: false).map { Group($0) }
        self.init(
            alphabetic: groups.first ?? Group(), ideographic: groups.count > 1 ? groups[1] : Group(),
            phonetic: groups.count > 2 ? groups[2] : Group())
    }

    /// Whether no group is longer than 64 characters and none holds a delimiter or control character.
    public var isValid: Bool {
        [alphabetic, ideographic, phonetic].allSatisfy { group in
            group.description.unicodeScalars.count <= 64
                && group.description.filter { $0 == "^" }.count <= 4
                && !group.description.unicodeScalars.contains { $0 == "\\" || $0 == "=" || ($0.value < 0x20 && $0 != "\u{1B}") }
        }
    }

    /// The groups, without the empty ones at the end.
    public var description: String {
        var groups = [alphabetic, ideographic, phonetic].map(\.description)
        while groups.last?.isEmpty ?? false { groups.removeLast() }
        return groups.joined(separator: "=")
    }
}

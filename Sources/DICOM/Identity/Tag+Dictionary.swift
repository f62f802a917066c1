// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the data dictionary (PS3.6) knows of a tag.
extension Tag {
    /// The keyword, as `PatientID`; `nil` for private and unregistered tags.
    public var keyword: String? { TagDictionary.entry(for: self)?.keyword }

    /// The name, as `Patient ID`; `nil` for private and unregistered tags.
    public var name: String? { TagDictionary.entry(for: self)?.name }

    /// The value representation that a writer uses unless something else decides; `nil` for unregistered tags.
    ///
    /// Group lengths and private creators, which need no registration, have theirs. Where the standard leaves a choice, US is
    /// given for "US or SS", and OW for all choices that include it.
    public var vr: VR? { TagDictionary.vr(for: self) }

    /// How many values the attribute may have, as `1-n`; `nil` for unregistered tags.
    public var multiplicity: String? { TagDictionary.entry(for: self)?.multiplicity }

    /// Whether the standard no longer has the attribute.
    public var isRetired: Bool { TagDictionary.entry(for: self)?.isRetired ?? false }

    /// Looks up a registered keyword, in its exact spelling.
    public init?(keyword: String) {
        guard let tag = TagDictionary.tag(keyword: keyword) else { return nil }
        self = tag
    }

    /// Reads `0010,0020`, `(0010,0020)`, `00100020` or a keyword.
    public init?(parsing text: String) {
        var digits = Substring(text)
        if digits.first == "(", digits.last == ")" { digits = digits.dropFirst().dropLast() }
        let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
        let joined = halves.count == 2 && halves.allSatisfy { $0.utf8.count == 4 } ? halves.joined() : String(digits)
        let isNumber = joined.utf8.count == 8 && joined.allSatisfy(\.isHexDigit)
        if isNumber, let value = UInt32(joined, radix: 16) {
            self.init(rawValue: value)
        } else {
            self.init(keyword: text)
        }
    }
}

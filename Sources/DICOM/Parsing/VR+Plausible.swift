// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension VR {
    /// Whether two characters may be a representation that a later edition of the standard adds: upper-case letters. All such
    /// have long headers (PS3.5 section 7.1.2).
    static func isPlausible(_ code: UInt16) -> Bool {
        let letters = UInt16(UInt8(ascii: "A"))...UInt16(UInt8(ascii: "Z"))
        return letters.contains(code >> 8) && letters.contains(code & 0xFF)
    }
}

extension TagDictionary {
    /// The value representation for implicit encoding, where Pixel Representation decides between US and SS.
    static func vr(for tag: Tag, isSigned: Bool) -> VR? {
        guard isSigned, !tag.isPrivate, !tag.isGroupLength, let entry = entry(for: tag) else { return vr(for: tag) }
        return entry.ambiguity == .signedness ? .ss : entry.vr
    }
}

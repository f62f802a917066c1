// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Looks attributes up in the generated tables (PS3.6, PS3.7 Annex E), which stay packed as text: nothing is built at start.
enum TagDictionary {
    /// The choice that the standard leaves for some attributes.
    enum Ambiguity: UInt8 {
        case none = 0x2D
        /// US or SS, by Pixel Representation.
        case signedness = 0x73
        /// OB or OW.
        case byteOrWord = 0x62
        /// US or OW.
        case shortOrWord = 0x77
        /// US or SS or OW.
        case any = 0x78
    }

    private static let stride = 23
    private static let repeatingStride = 31

    /// Finds the row of a tag.
    static func entry(for tag: Tag) -> TagDictionaryEntry? {
        let wanted = digits(of: tag)
        let rows = TagTableGenerated.rows.utf8Start
        var low = 0
        var high = TagTableGenerated.count
        while low < high {
            let middle = (low &+ high) >> 1
            let row = UnsafeRawPointer(rows + middle &* stride)
            let found = UInt64(bigEndian: row.loadUnaligned(as: UInt64.self))
            if found == wanted { return TagDictionaryEntry(row: rows + middle &* stride) }
            if found < wanted { low = middle &+ 1 } else { high = middle }
        }
        return repeatingEntry(for: tag)
    }

    /// The value representation of a tag, `nil` when it is not registered and not implied by its place in the group.
    static func vr(for tag: Tag) -> VR? {
        if tag.isGroupLength { return .ul }
        if tag.isPrivate { return tag.isPrivateCreator ? .lo : nil }
        return entry(for: tag)?.vr
    }

    /// Finds the tag of a keyword.
    static func tag(keyword: String) -> Tag? {
        var keyword = keyword
        return keyword.withUTF8 { wanted -> Tag? in
            var low = 0
            var high = TagTableGenerated.count
            while low < high {
                let middle = (low + high) / 2
                let number = Int(hexadecimal: TagTextGenerated.byKeyword.utf8Start + middle * 5, count: 4)
                let entry = TagDictionaryEntry(row: TagTableGenerated.rows.utf8Start + number * stride)
                let found = entry.keywordBytes
                if found.elementsEqual(wanted) { return entry.tag }
                if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
            }
            return repeatingTag(keyword: wanted)
        }
    }

    private static func repeatingEntry(for tag: Tag) -> TagDictionaryEntry? {
        switch tag.group {
        case 0x0020, 0x0028, 0x1000, 0x1010, 0x5000...0x50FF, 0x6000...0x60FF, 0x7F00...0x7FFF: break
        default: return nil
        }
        guard !tag.isPrivate else { return nil }
        for number in 0..<TagTableGenerated.repeatingCount {
            let row = TagTableGenerated.repeatingRows.utf8Start + number * repeatingStride
            let mask = Int(hexadecimal: row, count: 8)
            if Int(tag.rawValue) & mask == Int(hexadecimal: row + 8, count: 8) { return TagDictionaryEntry(row: row + 8) }
        }
        return nil
    }

    private static func repeatingTag(keyword: UnsafeBufferPointer<UInt8>) -> Tag? {
        for number in 0..<TagTableGenerated.repeatingCount {
            let entry = TagDictionaryEntry(row: TagTableGenerated.repeatingRows.utf8Start + number * repeatingStride + 8)
            if entry.keywordBytes.elementsEqual(keyword) { return entry.tag }
        }
        return nil
    }

    /// The eight hexadecimal digits of a tag as they stand in a row, first digit in the highest byte.
    private static func digits(of tag: Tag) -> UInt64 {
        // Spread the nibbles over the bytes, then add '0', and 7 more where the digit is a letter.
        var nibbles = UInt64(tag.rawValue)
        nibbles = (nibbles | nibbles << 16) & 0x0000_FFFF_0000_FFFF
        nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
        let letters = ((nibbles &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
        return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 7
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One row of the packed tag table; the layout is what the generator writes.
struct TagDictionaryEntry {
    /// The row's first character; rows are compile-time constants and never go away.
    private let row: UnsafePointer<UInt8>

    init(row: UnsafePointer<UInt8>) {
        self.row = row
    }

    var tag: Tag { Tag(rawValue: UInt32(truncatingIfNeeded: Int(hexadecimal: row, count: 8))) }
    var vr: VR? { VR(code: UInt16(row[8]) << 8 | UInt16(row[9])) }
    var ambiguity: TagDictionary.Ambiguity { TagDictionary.Ambiguity(rawValue: row[10]) ?? .none }
    var multiplicity: String { TagTableGenerated.multiplicities[Int(row[11]) - 97] }
    var isRetired: Bool { row[12] == UInt8(ascii: "r") }

    var keywordBytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: keywordLength)
    }

    var keyword: String { String(decoding: keywordBytes, as: UTF8.self) }

    var name: String {
        let name = UnsafeBufferPointer(start: text + keywordLength + 1, count: Int(hexadecimal: row + 20, count: 2))
        return String(decoding: name, as: UTF8.self)
    }

    private var keywordLength: Int { Int(hexadecimal: row + 18, count: 2) }
    private var text: UnsafePointer<UInt8> { TagTextGenerated.text.utf8Start + Int(hexadecimal: row + 13, count: 5) }
}

extension Int {
    /// Reads upper-case hexadecimal digits that are known to be such.
    init(hexadecimal digits: UnsafePointer<UInt8>, count: Int) {
        var value = 0
        for index in 0..<count {
            let digit = Int(digits[index])
            value = value &<< 4 | (digit < 0x41 ? digit &- 0x30 : digit &- 0x37)
        }
        self = value
    }
}

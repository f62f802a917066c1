// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How each repertoire is written: its escape sequences (PS3.3 table C.12-3 and C.12-4) and the C library's name for it.
extension CharacterRepertoire {
    /// Which half of the byte values the characters beyond ASCII take.
    enum Area {
        /// The lower half: bytes below 0x80.
        case g0
        /// The upper half.
        case g1
    }

    /// What follows ESC to bring the repertoire into use, and where it goes. Empty for those without code extensions.
    var escape: [UInt8] {
        switch self {
        case .ascii: Array("(B".utf8)
        case .latin1: Array("-A".utf8)
        case .latin2: Array("-B".utf8)
        case .latin3: Array("-C".utf8)
        case .latin4: Array("-D".utf8)
        case .cyrillic: Array("-L".utf8)
        case .arabic: Array("-G".utf8)
        case .greek: Array("-F".utf8)
        case .hebrew: Array("-H".utf8)
        case .latin5: Array("-M".utf8)
        case .latin9: Array("-b".utf8)
        case .katakana: Array(")I".utf8)
        case .thai: Array("-T".utf8)
        case .kanji: Array("$B".utf8)
        case .supplementaryKanji: Array("$(D".utf8)
        case .korean: Array("$)C".utf8)
        case .simplifiedChinese: Array("$)A".utf8)
        case .utf8, .gb18030, .gbk: []
        }
    }

    var area: Area {
        switch self {
        case .ascii, .kanji, .supplementaryKanji: .g0
        default: .g1
        }
    }

    /// Whether each character beyond ASCII takes two bytes.
    var isDoubleByte: Bool {
        switch self {
        case .kanji, .supplementaryKanji, .korean, .simplifiedChinese: true
        default: false
        }
    }

    /// Whether the repertoire is written without escape sequences, in sequences of bytes of its own.
    var isSelfContained: Bool { escape.isEmpty }

    /// The C library's name of an encoding that holds the repertoire in the upper half of the byte values; `nil` where none is
    /// needed. Kanji are read as EUC-JP, which is the same codes with the upper bit set.
    var encodingName: String? {
        switch self {
        case .ascii, .utf8: nil
        case .latin1: "ISO-8859-1"
        case .latin2: "ISO-8859-2"
        case .latin3: "ISO-8859-3"
        case .latin4: "ISO-8859-4"
        case .cyrillic: "ISO-8859-5"
        case .arabic: "ISO-8859-6"
        case .greek: "ISO-8859-7"
        case .hebrew: "ISO-8859-8"
        case .latin5: "ISO-8859-9"
        case .latin9: "ISO-8859-15"
        case .katakana: "SHIFT_JIS"
        case .thai: "TIS-620"
        case .kanji, .supplementaryKanji: "EUC-JP"
        case .korean: "EUC-KR"
        case .simplifiedChinese: "EUC-CN"
        case .gb18030: "GB18030"
        case .gbk: "GBK"
        }
    }
}

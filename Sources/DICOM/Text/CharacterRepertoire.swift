// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One character set that text may be written in (PS3.3 tables C.12-2 to C.12-5).
public enum CharacterRepertoire: String, Hashable, Sendable, CaseIterable {
    case ascii = "ISO_IR 6"
    case latin1 = "ISO_IR 100"
    case latin2 = "ISO_IR 101"
    case latin3 = "ISO_IR 109"
    case latin4 = "ISO_IR 110"
    case cyrillic = "ISO_IR 144"
    case arabic = "ISO_IR 127"
    case greek = "ISO_IR 126"
    case hebrew = "ISO_IR 138"
    case latin5 = "ISO_IR 148"
    case latin9 = "ISO_IR 203"
    /// Half-width katakana with JIS X 0201 romaji, which is read as ASCII.
    case katakana = "ISO_IR 13"
    case thai = "ISO_IR 166"
    /// JIS X 0208, two bytes, only by code extension.
    case kanji = "ISO 2022 IR 87"
    /// JIS X 0212, two bytes, only by code extension.
    case supplementaryKanji = "ISO 2022 IR 159"
    /// KS X 1001, two bytes, only by code extension.
    case korean = "ISO 2022 IR 149"
    /// GB 2312, two bytes, only by code extension.
    case simplifiedChinese = "ISO 2022 IR 58"
    case utf8 = "ISO_IR 192"
    case gb18030 = "GB18030"
    case gbk = "GBK"

    /// Understands the defined terms with and without code extensions, and the spellings that are seen for them.
    init?(term: String) {
        let plain = term.uppercased().replacing("ISO 2022 IR ", with: "").replacing("ISO_IR ", with: "")
        switch plain.replacing("ISO-IR ", with: "").replacing("ISO IR ", with: "").replacing("ISO2022-IR-", with: "") {
        case "", "6": self = .ascii
        case "100", "ISO_IR_100", "ISO-8859-1": self = .latin1
        case "101": self = .latin2
        case "109": self = .latin3
        case "110": self = .latin4
        case "144": self = .cyrillic
        case "127": self = .arabic
        case "126": self = .greek
        case "138": self = .hebrew
        case "148": self = .latin5
        case "203": self = .latin9
        case "13": self = .katakana
        case "166": self = .thai
        case "87": self = .kanji
        case "159": self = .supplementaryKanji
        case "149": self = .korean
        case "58": self = .simplifiedChinese
        case "192", "ISO_IR_192", "UTF8", "UTF-8": self = .utf8
        case "GB18030": self = .gb18030
        case "GBK": self = .gbk
        default: return nil
        }
    }

    /// The defined term without code extensions.
    public var term: String { rawValue }

    /// The defined term with code extensions; an empty text for ASCII, as it is usual in the first place.
    public var extensionTerm: String {
        switch self {
        case .ascii: ""
        case .utf8, .gb18030, .gbk: rawValue
        default: rawValue.replacing("ISO_IR ", with: "ISO 2022 IR ")
        }
    }
}

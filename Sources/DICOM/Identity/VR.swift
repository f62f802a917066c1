// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The value representation of an element: its type (PS3.5 section 6.2).
public enum VR: String, Sendable, CaseIterable, Hashable {
    case ae = "AE"
    case `as` = "AS"
    case at = "AT"
    case cs = "CS"
    case da = "DA"
    case ds = "DS"
    case dt = "DT"
    case fd = "FD"
    case fl = "FL"
    case `is` = "IS"
    case lo = "LO"
    case lt = "LT"
    case ob = "OB"
    case od = "OD"
    case of = "OF"
    case ol = "OL"
    case ov = "OV"
    case ow = "OW"
    case pn = "PN"
    case sh = "SH"
    case sl = "SL"
    case sq = "SQ"
    case ss = "SS"
    case st = "ST"
    case sv = "SV"
    case tm = "TM"
    case uc = "UC"
    case ui = "UI"
    case ul = "UL"
    case un = "UN"
    case ur = "UR"
    case us = "US"
    case ut = "UT"
    case uv = "UV"
}

/// How values of each representation are laid out.
extension VR {
    /// Whether an explicit header has two reserved bytes and a length of 32 bits (PS3.5 table 7.1-1).
    public var hasLongHeader: Bool {
        switch self {
        case .ob, .od, .of, .ol, .ov, .ow, .sq, .sv, .uc, .un, .ur, .ut, .uv: true
        default: false
        }
    }

    /// Whether values are text in the character sets that Specific Character Set names (PS3.5 section 6.1.2.3).
    public var usesSpecificCharacterSet: Bool {
        switch self {
        case .lo, .lt, .pn, .sh, .st, .uc, .ut: true
        default: false
        }
    }

    /// Whether values are characters.
    public var isText: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .lt, .pn, .sh, .st, .tm, .uc, .ui, .ur, .ut: true
        default: false
        }
    }

    /// Whether a backslash separates values; the other text representations hold one value, backslashes included.
    public var allowsMultipleTexts: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .pn, .sh, .tm, .uc, .ui: true
        default: false
        }
    }

    /// The size in bytes of the numbers that byte order turns round; 1 where it does not matter.
    public var unitSize: Int {
        switch self {
        case .at, .ow, .ss, .us: 2
        case .fl, .of, .ol, .sl, .ul: 4
        case .fd, .od, .ov, .sv, .uv: 8
        default: 1
        }
    }

    /// What brings a value of odd length to even length (PS3.5 section 6.2).
    public var padding: UInt8 {
        isText && self != .ui ? 0x20 : 0
    }
}

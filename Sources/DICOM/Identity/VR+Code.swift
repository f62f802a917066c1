// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The two characters of a representation as one number, first character in the upper byte.
extension VR {
    /// `nil` for characters that name no representation.
    init?(code: UInt16) {
        switch code {
        case 0x4145: self = .ae
        case 0x4153: self = .as
        case 0x4154: self = .at
        case 0x4353: self = .cs
        case 0x4441: self = .da
        case 0x4453: self = .ds
        case 0x4454: self = .dt
        case 0x4644: self = .fd
        case 0x464C: self = .fl
        case 0x4953: self = .is
        case 0x4C4F: self = .lo
        case 0x4C54: self = .lt
        case 0x4F42: self = .ob
        case 0x4F44: self = .od
        case 0x4F46: self = .of
        case 0x4F4C: self = .ol
        case 0x4F56: self = .ov
        case 0x4F57: self = .ow
        case 0x504E: self = .pn
        case 0x5348: self = .sh
        case 0x534C: self = .sl
        case 0x5351: self = .sq
        case 0x5353: self = .ss
        case 0x5354: self = .st
        case 0x5356: self = .sv
        case 0x544D: self = .tm
        case 0x5543: self = .uc
        case 0x5549: self = .ui
        case 0x554C: self = .ul
        case 0x554E: self = .un
        case 0x5552: self = .ur
        case 0x5553: self = .us
        case 0x5554: self = .ut
        case 0x5556: self = .uv
        default: return nil
        }
    }

    var code: UInt16 {
        switch self {
        case .ae: 0x4145
        case .as: 0x4153
        case .at: 0x4154
        case .cs: 0x4353
        case .da: 0x4441
        case .ds: 0x4453
        case .dt: 0x4454
        case .fd: 0x4644
        case .fl: 0x464C
        case .is: 0x4953
        case .lo: 0x4C4F
        case .lt: 0x4C54
        case .ob: 0x4F42
        case .od: 0x4F44
        case .of: 0x4F46
        case .ol: 0x4F4C
        case .ov: 0x4F56
        case .ow: 0x4F57
        case .pn: 0x504E
        case .sh: 0x5348
        case .sl: 0x534C
        case .sq: 0x5351
        case .ss: 0x5353
        case .st: 0x5354
        case .sv: 0x5356
        case .tm: 0x544D
        case .uc: 0x5543
        case .ui: 0x5549
        case .ul: 0x554C
        case .un: 0x554E
        case .ur: 0x5552
        case .us: 0x5553
        case .ut: 0x5554
        case .uv: 0x5556
        }
    }
}

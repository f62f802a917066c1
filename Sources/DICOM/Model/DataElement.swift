// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One attribute with its value, as read or as made (PS3.5 section 7.1).
public struct DataElement: Sendable {
    public let tag: Tag
    public let vr: VR
    /// The two characters that stood in the stream, when they name no known representation; else 0.
    let unknownVR: UInt16
    /// The byte order of numbers in the value.
    let isBigEndian: Bool
    public var value: ElementValue

    public init(tag: Tag, vr: VR, value: ElementValue) {
        self.init(tag: tag, vr: vr, unknownVR: 0, isBigEndian: false, value: value)
    }

    /// An element whose value is bytes in little endian order; they are taken as they are, padding is the caller's.
    public init(tag: Tag, vr: VR, bytes: [UInt8]) {
        self.init(tag: tag, vr: vr, value: .bytes(ByteSlice(bytes)))
    }

    init(tag: Tag, vr: VR, unknownVR: UInt16, isBigEndian: Bool, value: ElementValue) {
        self.tag = tag
        self.vr = vr
        self.unknownVR = unknownVR
        self.isBigEndian = isBigEndian
        self.value = value
    }

    /// The representation in which the value is to be understood: where it says UN, as it does after a passage through a system
    /// that did not know the attribute, the dictionary's (PS3.5 section 6.2.2).
    public var effectiveVR: VR { vr == .un ? tag.vr ?? .un : vr }

    /// The value field, when it is neither a sequence nor fragments.
    public var bytes: ByteSlice? {
        if case .bytes(let bytes) = value { bytes } else { nil }
    }

    /// The items, when the value is a sequence.
    public var sequence: SequenceValue? {
        if case .sequence(let sequence) = value { sequence } else { nil }
    }

    /// The fragments, when the value is encapsulated pixel data.
    public var fragments: FragmentSequence? {
        if case .fragments(let fragments) = value { fragments } else { nil }
    }

    /// Whether there is no value: no byte, no item.
    public var isEmpty: Bool {
        switch value {
        case .bytes(let bytes): bytes.isEmpty
        case .sequence(let sequence): sequence.items.isEmpty
        case .fragments(let fragments): fragments.encoded.isEmpty
        }
    }
}

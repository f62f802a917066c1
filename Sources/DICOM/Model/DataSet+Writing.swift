// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Setting values; the representation is the dictionary's unless given, UN for tags that it does not have.
///
/// Text is written in the character set that the data set has. When it has none and the text needs one, the data set becomes
/// UTF-8 (ISO_IR 192); characters that a present character set does not have are written as `?`.
extension DataSet {
    public mutating func set(_ tag: Tag, _ text: String, vr: VR? = nil) {
        let vr = vr ?? tag.vr ?? .un
        if vr.allowsMultipleTexts {
            set(tag, text.split(separator: "\\", omittingEmptySubsequences: false).map(String.init), vr: vr)
        } else {
            setText(tag, text, vr: vr)
        }
    }

    /// Writes several values; those of a number's representation are read as numbers, and none is written when one is not.
    public mutating func set(_ tag: Tag, _ texts: [String], vr: VR? = nil) {
        let vr = vr ?? tag.vr ?? .un
        switch vr {
        case .us, .ss, .ul, .sl, .uv, .sv: set(tag, ints: texts.compactMap { Int($0) }, vr: vr)
        case .fl, .fd: set(tag, doubles: texts.compactMap { Double($0) }, vr: vr)
        case .at: set(tag, ints: texts.compactMap { Tag(parsing: $0).map { Int($0.rawValue) } }, vr: vr)
        default: setText(tag, texts.joined(separator: "\\"), vr: vr)
        }
    }

    public mutating func set(_ tag: Tag, _ uid: UID) { setText(tag, uid.rawValue, vr: tag.vr ?? .ui) }

    public mutating func set(_ tag: Tag, int value: Int, vr: VR? = nil) { set(tag, ints: [value], vr: vr) }

    /// Writes whole numbers, as text where the representation is text. A number that does not fit is cut to its lowest bits.
    public mutating func set(_ tag: Tag, ints values: [Int], vr: VR? = nil) {
        let vr = vr ?? tag.vr ?? .un
        var bytes: [UInt8] = []
        for value in values {
            switch vr {
            case .us, .ss, .ow: bytes.appendLittleEndian(UInt16(truncatingIfNeeded: value))
            case .ul, .sl, .ol: bytes.appendLittleEndian(UInt32(truncatingIfNeeded: value))
            case .uv, .sv, .ov: bytes.appendLittleEndian(UInt64(truncatingIfNeeded: value))
            case .at:
                bytes.appendLittleEndian(UInt16(truncatingIfNeeded: value >> 16))
                bytes.appendLittleEndian(UInt16(truncatingIfNeeded: value))
            case .fl, .fd, .of, .od: return set(tag, doubles: values.map(Double.init), vr: vr)
            default: return setText(tag, values.map(String.init).joined(separator: "\\"), vr: vr)
            }
        }
        self[tag] = DataElement(tag: tag, vr: vr, bytes: bytes)
    }

    public mutating func set(_ tag: Tag, double value: Double, vr: VR? = nil) { set(tag, doubles: [value], vr: vr) }

    /// Writes numbers: binary as FL, FD, OF, OD; rounded where the representation is a whole number; else as decimal text, where
    /// a value that is not finite is left empty.
    public mutating func set(_ tag: Tag, doubles values: [Double], vr: VR? = nil) {
        let vr = vr ?? tag.vr ?? .un
        var bytes: [UInt8] = []
        switch vr {
        case .fl, .of: for value in values { bytes.appendLittleEndian(Float(value).bitPattern) }
        case .fd, .od: for value in values { bytes.appendLittleEndian(value.bitPattern) }
        case .us, .ss, .ul, .sl, .uv, .sv, .ow, .ol, .ov, .is:
            return set(tag, ints: values.map { Int(exactly: $0.rounded()) ?? 0 }, vr: vr)
        default: return setText(tag, values.map { DecimalString.text($0) ?? "" }.joined(separator: "\\"), vr: vr)
        }
        self[tag] = DataElement(tag: tag, vr: vr, bytes: bytes)
    }

    /// Writes a sequence whose lengths are defined.
    public mutating func set(_ tag: Tag, items: [DataSet]) {
        self[tag] = DataElement(tag: tag, vr: .sq, value: .sequence(SequenceValue(items.map { SequenceItem($0) })))
    }

    /// Writes a value field as it is, little endian; a byte of padding is added to an odd number of bytes.
    public mutating func set(_ tag: Tag, bytes: [UInt8], vr: VR) {
        self[tag] = DataElement(tag: tag, vr: vr, bytes: bytes.count % 2 == 0 ? bytes : bytes + [vr.padding])
    }

    /// Writes an element without a value.
    public mutating func setEmpty(_ tag: Tag, vr: VR? = nil) {
        let vr = vr ?? tag.vr ?? .un
        self[tag] = DataElement(tag: tag, vr: vr, value: vr == .sq ? .sequence(SequenceValue()) : .bytes(ByteSlice()))
    }

    private mutating func setText(_ tag: Tag, _ text: String, vr: VR) {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        if !isPlain, vr.usesSpecificCharacterSet, characterSet == .default {
            set(.specificCharacterSet, ["ISO_IR 192"], vr: .cs)
        }
        let encoded =
            isPlain || !vr.usesSpecificCharacterSet
            ? Array(text.utf8) : characterSet.encode(text, isPersonName: vr == .pn, replacement: UInt8(ascii: "?"))
        set(tag, bytes: encoded, vr: vr)
    }
}

extension [UInt8] {
    mutating func appendLittleEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Numbers in an element's value.
extension DataElement {
    /// The whole numbers of the value: binary ones (US, SS, UL, SL, UV, SV, AT, OW, OL, OV) and those written as text (IS, DS)
    /// without a fraction. Empty as soon as one value is no such number or does not fit.
    public var ints: [Int] {
        guard let bytes else { return [] }
        switch effectiveVR {
        case .us, .ow: return numbers(bytes, UInt16.self) { Int($0) }
        case .ss: return numbers(bytes, UInt16.self) { Int(Int16(bitPattern: $0)) }
        case .ul, .ol: return numbers(bytes, UInt32.self) { Int($0) }
        case .sl: return numbers(bytes, UInt32.self) { Int(Int32(bitPattern: $0)) }
        case .uv, .ov: return numbers(bytes, UInt64.self) { Int(exactly: $0) }
        case .sv: return numbers(bytes, UInt64.self) { Int(Int64(bitPattern: $0)) }
        case .at: return tags.map { Int($0.rawValue) }
        case .is, .ds: return texts(bytes) { Int($0) ?? DecimalString.value($0).flatMap { Int(exactly: $0) } }
        default: return []
        }
    }

    /// The numbers of the value: binary ones, and those written as text (DS, IS). Empty as soon as one value is none.
    public var doubles: [Double] {
        guard let bytes else { return [] }
        switch effectiveVR {
        case .fl, .of: return numbers(bytes, UInt32.self) { Double(Float(bitPattern: $0)) }
        case .fd, .od: return numbers(bytes, UInt64.self) { Double(bitPattern: $0) }
        case .ds, .is: return texts(bytes, DecimalString.value)
        case .at: return []
        default: return ints.map(Double.init)
        }
    }

    /// The whole numbers of UV and SV, which together need more than 64 bits.
    var wideInts: [Int128] {
        guard let bytes else { return [] }
        return numbers(bytes, UInt64.self) { effectiveVR == .sv ? Int128(Int64(bitPattern: $0)) : Int128($0) }
    }

    /// The tags of an AT value.
    public var tags: [Tag] {
        guard effectiveVR == .at, let bytes else { return [] }
        let halves = numbers(bytes, UInt16.self) { $0 }
        return stride(from: 0, to: halves.count - halves.count % 2, by: 2).map { Tag(halves[$0], halves[$0 + 1]) }
    }

    private func numbers<Stored: FixedWidthInteger, Number>(
        _ bytes: ByteSlice, _: Stored.Type, _ convert: (Stored) -> Number?
    ) -> [Number] {
        bytes.withUnsafeBytes { raw in
            let size = MemoryLayout<Stored>.size
            var numbers: [Number] = []
            numbers.reserveCapacity(raw.count / size)
            for index in 0..<raw.count / size {
                let stored = raw.loadUnaligned(fromByteOffset: index * size, as: Stored.self)
                guard let number = convert(isBigEndian ? Stored(bigEndian: stored) : Stored(littleEndian: stored)) else { return [] }
                numbers.append(number)
            }
            return numbers
        }
    }

    private func texts<Number>(_ bytes: ByteSlice, _ convert: (Substring) -> Number?) -> [Number] {
        var numbers: [Number] = []
        let text = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        for part in text.split(separator: "\\", omittingEmptySubsequences: false) {
            guard let number = convert(part.trimmingPadding()) else { return [] }
            numbers.append(number)
        }
        return numbers
    }
}

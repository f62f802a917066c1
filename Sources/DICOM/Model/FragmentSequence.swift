// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Encapsulated pixel data: a Basic Offset Table and fragments (PS3.5 section A.4), kept as they are stored.
///
/// The items are found by walking over their headers when they are asked for; their bytes are not copied.
public struct FragmentSequence: Sendable {
    /// The items with their headers, from the first up to but without the sequence delimitation item. Little endian.
    public let encoded: ByteSlice

    /// Takes items that are known to be whole.
    init(encoded: ByteSlice) {
        self.encoded = encoded
    }

    /// Encodes fragments, each padded to even length with a zero byte; the table counts bytes from the first fragment's header and
    /// may be empty.
    public init(offsetTable: [UInt32] = [], fragments: [[UInt8]]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + 4 * offsetTable.count + fragments.reduce(0) { $0 + $1.count + 9 })
        Self.appendHeader(length: 4 * offsetTable.count, to: &bytes)
        for offset in offsetTable { Self.append(offset, to: &bytes) }
        for fragment in fragments {
            Self.appendHeader(length: fragment.count + fragment.count % 2, to: &bytes)
            bytes += fragment
            if fragment.count % 2 == 1 { bytes.append(0) }
        }
        encoded = ByteSlice(bytes)
    }

    /// The Basic Offset Table's bytes, empty when it has no entries or there is no item at all.
    public var offsetTableBytes: ByteSlice {
        itemRanges(limit: 1).first.map(encoded.window) ?? ByteSlice()
    }

    /// The Basic Offset Table: for each frame the offset of its first fragment's header, from the first fragment's header.
    public var offsetTable: [UInt32] {
        offsetTableBytes.withUnsafeBytes { raw in
            (0..<raw.count / 4).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)) }
        }
    }

    /// The fragments after the offset table, in order, without copying.
    public var fragments: [ByteSlice] {
        itemRanges().dropFirst().map(encoded.window)
    }

    /// Where the values of the items lie in ``encoded``, the offset table first.
    func itemRanges(limit: Int = .max) -> [Range<Int>] {
        encoded.withUnsafeBytes { raw in
            var ranges: [Range<Int>] = []
            var position = 0
            while raw.count - position >= 8, ranges.count < limit {
                let length = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)))
                position += 8
                guard length <= raw.count - position else { break }
                ranges.append(position..<position + length)
                position += length
            }
            return ranges
        }
    }

    private static func appendHeader(length: Int, to bytes: inout [UInt8]) {
        append(0xE000_FFFE, to: &bytes)
        append(UInt32(clamping: length), to: &bytes)
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

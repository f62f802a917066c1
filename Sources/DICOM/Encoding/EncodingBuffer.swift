// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Collects encoded bytes, with large values kept as windows, and puts lengths in when they are known.
struct EncodingBuffer {
    /// A place in the new bytes at which a number of 32 bits is still missing.
    struct Gap {
        fileprivate let chunk: Int
        fileprivate let index: Int
        let isBigEndian: Bool
        /// How many bytes there are up to and with the gap.
        let end: Int
    }

    /// From this size on a value is not copied.
    private static let windowThreshold = 16 * 1024

    /// New bytes; between each two stands one of ``windows``.
    private var chunks: [[UInt8]] = [[]]
    private var windows: [ByteSlice] = []
    private(set) var count = 0

    mutating func append(_ number: UInt16, isBigEndian: Bool) {
        appendNew(isBigEndian ? number.bigEndian : number.littleEndian)
    }

    mutating func append(_ number: UInt32, isBigEndian: Bool) {
        appendNew(isBigEndian ? number.bigEndian : number.littleEndian)
    }

    mutating func append(_ tag: Tag, isBigEndian: Bool) {
        append(tag.group, isBigEndian: isBigEndian)
        append(tag.element, isBigEndian: isBigEndian)
    }

    mutating func append(_ bytes: [UInt8]) {
        chunks[chunks.count - 1] += bytes
        count += bytes.count
    }

    /// Appends a value; with its numbers turned round when they are of more than one byte.
    mutating func append(_ value: ByteSlice, swapping unitSize: Int = 1) {
        appendWindow(value.swapped(unitSize))
    }

    /// Leaves room for a length.
    mutating func appendGap(isBigEndian: Bool) -> Gap {
        let gap = Gap(chunk: chunks.count - 1, index: chunks[chunks.count - 1].count, isBigEndian: isBigEndian, end: count + 4)
        append(UInt32(0), isBigEndian: isBigEndian)
        return gap
    }

    /// Puts the number of bytes since the gap into it.
    mutating func fill(_ gap: Gap) throws(DICOMError) {
        guard let length = UInt32(exactly: count - gap.end), length < .max else {
            throw DICOMError(code: .unsupported, "\(count - gap.end) bytes are too many for a defined length")
        }
        let stored = gap.isBigEndian ? length.bigEndian : length.littleEndian
        withUnsafeBytes(of: stored) { raw in
            for (offset, byte) in raw.enumerated() { chunks[gap.chunk][gap.index + offset] = byte }
        }
    }

    var encoded: EncodedBytes {
        var parts: [ByteSlice] = []
        for (index, chunk) in chunks.enumerated() {
            if !chunk.isEmpty { parts.append(ByteSlice(chunk)) }
            if index < windows.count { parts.append(windows[index]) }
        }
        return EncodedBytes(parts: parts)
    }

    private mutating func appendNew(_ stored: some FixedWidthInteger) {
        withUnsafeBytes(of: stored) { chunks[chunks.count - 1].append(contentsOf: $0) }
        count += stored.bitWidth / 8
    }

    private mutating func appendWindow(_ value: ByteSlice) {
        count += value.count
        if value.count < Self.windowThreshold {
            value.withUnsafeBytes { chunks[chunks.count - 1].append(contentsOf: $0) }
        } else {
            windows.append(value)
            chunks.append([])
        }
    }
}

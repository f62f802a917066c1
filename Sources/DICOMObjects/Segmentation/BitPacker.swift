// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Packs pixels of one bit, the first into the lowest bit of the first byte (PS3.5 section 8.1.1); frames follow without a gap.
struct BitPacker {
    private(set) var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount: UInt64 = 0

    /// Makes room for a number of pixels.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity / 8 + 16)
    }

    /// Appends the lowest `count` (0...64) bits.
    mutating func append(_ bits: UInt64, count: Int) {
        guard count > 0 else { return }
        let count = UInt64(count)
        let bits = count == 64 ? bits : bits & ((1 << count) - 1)
        pending |= bits << pendingCount
        let total = pendingCount + count
        guard total >= 64 else {
            pendingCount = total
            return
        }
        withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0) }
        let taken = 64 - pendingCount
        pending = taken == 64 ? 0 : bits >> taken
        pendingCount = total - 64
    }

    /// Ends the last byte and pads to an even number of bytes.
    mutating func finish() -> [UInt8] {
        let rest = Int(pendingCount + 7) / 8
        withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0.prefix(rest)) }
        pending = 0
        pendingCount = 0
        if bytes.count % 2 == 1 { bytes.append(0) }
        return bytes
    }
}

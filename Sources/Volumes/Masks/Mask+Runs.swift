// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// Calls the body for each longest row of neighbouring voxels: the index of the row (`y + dimensions.y * z`) and the columns.
    @inline(__always)
    func forEachRun(_ body: (_ row: Int, _ columns: Range<Int>) -> Void) {
        for row in 0..<rowCount {
            forEachRun(inRow: row) { body(row, $0) }
        }
    }

    /// Calls the body for the runs of one row from left to right.
    @inline(__always)
    func forEachRun(inRow row: Int, _ body: (_ columns: Range<Int>) -> Void) {
        words.withUnsafeBufferPointer { words in
            let base = row &* stride
            var start = -1
            for word in 0..<stride {
                var bits = words[base &+ word]
                if start >= 0 {
                    // A run goes on from the word before.
                    let ones = (~bits).trailingZeroBitCount
                    if ones == 64 { continue }
                    body(start..<word &* 64 &+ ones)
                    start = -1
                    bits &= ~((1 &<< UInt64(ones)) &- 1)
                }
                while bits != 0 {
                    let first = bits.trailingZeroBitCount
                    let ones = (~(bits &>> UInt64(first))).trailingZeroBitCount
                    if first &+ ones >= 64 {
                        start = word &* 64 &+ first
                        break
                    }
                    body(word &* 64 &+ first..<word &* 64 &+ first &+ ones)
                    bits &= ~(((1 &<< UInt64(ones)) &- 1) &<< UInt64(first))
                }
            }
            if start >= 0 {
                body(start..<dimensions.x)
            }
        }
    }

    /// Adds neighbouring voxels of one row.
    @inline(__always)
    static func set(_ columns: Range<Int>, in row: UnsafeMutablePointer<UInt64>) {
        if columns.isEmpty { return }
        let first = columns.lowerBound >> 6
        let last = (columns.upperBound - 1) >> 6
        let head = UInt64.max << UInt64(columns.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - (columns.upperBound - 1) & 63)
        if first == last {
            row[first] |= head & tail
            return
        }
        row[first] |= head
        for word in first + 1..<last { row[word] = .max }
        row[last] |= tail
    }

    /// Adds neighbouring voxels of one row (`y + dimensions.y * z`); the columns must lie in range.
    public mutating func insert(_ columns: Range<Int>, inRow row: Int) {
        precondition(columns.lowerBound >= 0 && columns.upperBound <= dimensions.x && row >= 0 && row < rowCount, "run out of range")
        let offset = row * stride
        words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return }
            Self.set(columns, in: base + offset)
        }
    }
}

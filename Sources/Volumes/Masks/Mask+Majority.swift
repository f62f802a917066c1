// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// A median filter of 3 by 3 voxels in each slice: voxels of which at least five of the nine around (and with) them are set.
    ///
    /// Takes away the specks that noise makes and keeps solid regions; what lies beyond the slice counts as not set.
    public func majorityInSlices() -> Mask {
        var result = Mask(dimensions: dimensions)
        let stride = stride
        let last = lastWordMask
        result.words.withUnsafeMutableBufferPointer { target in
            words.withUnsafeBufferPointer { source in
                for row in 0..<rowCount {
                    let y = row % dimensions.y
                    for word in 0..<stride {
                        var sum = Tally()
                        sum.add(row: row, word: word, of: source, stride: stride)
                        if y > 0 { sum.add(row: row - 1, word: word, of: source, stride: stride) }
                        if y + 1 < dimensions.y { sum.add(row: row + 1, word: word, of: source, stride: stride) }
                        target[row * stride + word] = sum.isAtLeastFive & (word == stride - 1 ? last : .max)
                    }
                }
            }
        }
        return result
    }

    /// For each of 64 columns a count of 0 to 9 in binary, one word for each digit.
    private struct Tally {
        private var ones: UInt64 = 0
        private var twos: UInt64 = 0
        private var fours: UInt64 = 0
        private var eights: UInt64 = 0

        @inline(__always)
        mutating func add(row: Int, word: Int, of source: UnsafeBufferPointer<UInt64>, stride: Int) {
            let index = row &* stride &+ word
            let bits = source[index]
            add(bits)
            add(bits &<< 1 | (word > 0 ? source[index &- 1] &>> 63 : 0))
            add(bits &>> 1 | (word + 1 < stride ? source[index &+ 1] &<< 63 : 0))
        }

        @inline(__always)
        private mutating func add(_ bits: UInt64) {
            let carry = ones & bits
            ones ^= bits
            let carry2 = twos & carry
            twos ^= carry
            eights ^= fours & carry2
            fours ^= carry2
        }

        var isAtLeastFive: UInt64 { eights | fours & (ones | twos) }
    }
}

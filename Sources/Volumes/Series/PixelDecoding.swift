// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Turns the stored pixels of one slice into plain integers.
struct PixelDecoding {
    let format: PixelFormat
    /// Stored words come in the other byte order.
    let isSwapped: Bool
    /// The value representation was OW, which matters for eight bit pixels in big endian: they come in swapped pairs.
    let isWords: Bool
    /// What pixels in the padding range become.
    let replacement: Int32?

    /// Bytes of the slice.
    var byteCount: Int { format.columns * format.rows * (format.bitsAllocated / 8) }

    /// Writes all pixels of the slice; the source holds at least ``byteCount`` bytes.
    func decode(_ source: UnsafeRawBufferPointer, to target: UnsafeMutablePointer<Int32>) {
        let count = format.columns * format.rows
        let shift = Int32(format.highBit + 1 - format.bitsStored)
        // Moves the sign bit of the stored value to that of the word and back.
        let empty = Int32(32 - format.bitsStored)
        if format.bitsAllocated == 8 {
            let flip = isSwapped && isWords ? 1 : 0
            for index in 0..<count {
                let position = index ^ flip
                let raw = Int32(position < source.count ? source[position] : 0) &>> shift
                target[index] = extend(raw, by: empty)
            }
        } else if isSwapped {
            for index in 0..<count {
                let raw = Int32(source.loadUnaligned(fromByteOffset: 2 &* index, as: UInt16.self).byteSwapped) &>> shift
                target[index] = extend(raw, by: empty)
            }
        } else {
            for index in 0..<count {
                let raw = Int32(source.loadUnaligned(fromByteOffset: 2 &* index, as: UInt16.self)) &>> shift
                target[index] = extend(raw, by: empty)
            }
        }
        if let replacement, let padding = format.padding {
            let low = Int32(clamping: padding.lowerBound)
            let high = Int32(clamping: padding.upperBound)
            for index in 0..<count where target[index] >= low && target[index] <= high { target[index] = replacement }
        }
    }

    @inline(__always)
    private func extend(_ raw: Int32, by empty: Int32) -> Int32 {
        format.isSigned ? (raw &<< empty) &>> empty : Int32(bitPattern: (UInt32(bitPattern: raw) &<< UInt32(empty)) &>> UInt32(empty))
    }
}

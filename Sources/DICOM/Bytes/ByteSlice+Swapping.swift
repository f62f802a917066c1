// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ByteSlice {
    /// The bytes with each whole number of `unitSize` bytes turned round; what is left over at the end stays as it is.
    func swapped(_ unitSize: Int) -> ByteSlice {
        guard unitSize > 1 else { return self }
        var bytes = Array(self)
        bytes.withUnsafeMutableBufferPointer { bytes in
            var start = 0
            while start + unitSize <= bytes.count {
                var (low, high) = (start, start + unitSize - 1)
                while low < high {
                    bytes.swapAt(low, high)
                    low += 1
                    high -= 1
                }
                start += unitSize
            }
        }
        return ByteSlice(bytes)
    }
}

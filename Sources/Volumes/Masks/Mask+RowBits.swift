// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// Calls the body with the voxels of a slice, row by row, in words of up to 64: the first voxel in the lowest bit, and how many
    /// there are. Bits beyond the count are zero.
    package func forEachRowBits(inSlice z: Int, _ body: (_ bits: UInt64, _ count: Int) -> Void) {
        precondition(z >= 0 && z < dimensions.z, "slice out of range")
        for row in z * dimensions.y..<(z + 1) * dimensions.y {
            for word in 0..<stride { body(words[row * stride + word], min(64, dimensions.x - 64 * word)) }
        }
    }
}

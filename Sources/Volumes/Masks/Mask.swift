// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A set of voxels of a grid, one bit each.
///
/// Rows (all voxels of one y and z) begin at a word; the bits behind the last column are always zero, so that counts and comparisons
/// need no masking. A mask of a chest CT with 36 million voxels takes 4.5 MB, which is what makes the algorithms here fast.
public struct Mask: Sendable, Hashable {
    public let dimensions: VolumeDimensions
    /// Words of a row.
    let stride: Int
    /// Bit x of a row is bit `x % 64` of its word `x / 64`; rows by y, then z.
    var words: [UInt64]

    /// Makes an empty mask.
    public init(dimensions: VolumeDimensions) {
        self.dimensions = dimensions
        stride = (dimensions.x + 63) / 64
        words = [UInt64](repeating: 0, count: stride * dimensions.y * dimensions.z)
    }

    /// Whether a voxel belongs to the mask; the index must lie in range.
    public subscript(x: Int, y: Int, z: Int) -> Bool {
        get { words[wordIndex(x, y, z)] >> UInt64(x & 63) & 1 != 0 }
        set {
            let bit = UInt64(1) << UInt64(x & 63)
            if newValue {
                words[wordIndex(x, y, z)] |= bit
            } else {
                words[wordIndex(x, y, z)] &= ~bit
            }
        }
    }

    private func wordIndex(_ x: Int, _ y: Int, _ z: Int) -> Int {
        precondition(x >= 0 && x < dimensions.x && y >= 0 && y < dimensions.y && z >= 0 && z < dimensions.z, "voxel index out of range")
        return (y + dimensions.y * z) * stride + x >> 6
    }

    /// The rows of all slices.
    var rowCount: Int { dimensions.y * dimensions.z }

    /// The bits that exist in the last word of a row.
    var lastWordMask: UInt64 {
        let used = dimensions.x & 63
        return used == 0 ? .max : (1 << UInt64(used)) - 1
    }

    /// The number of voxels in the mask.
    public var count: Int {
        words.withUnsafeBufferPointer { words in
            var count = 0
            for word in words { count &+= word.nonzeroBitCount }
            return count
        }
    }

    /// The number of voxels of one slice in the mask.
    public func count(inSlice z: Int) -> Int {
        precondition(z >= 0 && z < dimensions.z, "slice out of range")
        let size = stride * dimensions.y
        return words.withUnsafeBufferPointer { words in
            var count = 0
            for index in z * size..<(z + 1) * size { count &+= words[index].nonzeroBitCount }
            return count
        }
    }

    public var isEmpty: Bool {
        words.withUnsafeBufferPointer { words in
            for word in words where word != 0 { return false }
            return true
        }
    }
}

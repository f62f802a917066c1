// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// Adds the voxels of a mask of the same dimensions.
    public mutating func formUnion(_ other: Mask) {
        combine(other) { $0 |= $1 }
    }

    /// Keeps only the voxels that a mask of the same dimensions has too.
    public mutating func formIntersection(_ other: Mask) {
        combine(other) { $0 &= $1 }
    }

    /// Removes the voxels of a mask of the same dimensions.
    public mutating func subtract(_ other: Mask) {
        combine(other) { $0 &= ~$1 }
    }

    public func union(_ other: Mask) -> Mask {
        var result = self
        result.formUnion(other)
        return result
    }

    public func intersection(_ other: Mask) -> Mask {
        var result = self
        result.formIntersection(other)
        return result
    }

    public func subtracting(_ other: Mask) -> Mask {
        var result = self
        result.subtract(other)
        return result
    }

    /// The voxels of the grid that are not in the mask.
    public func inverted() -> Mask {
        var result = self
        let last = lastWordMask
        let stride = stride
        result.words.withUnsafeMutableBufferPointer { words in
            for index in words.indices { words[index] = ~words[index] }
            for index in Swift.stride(from: stride - 1, to: words.count, by: stride) { words[index] &= last }
        }
        return result
    }

    @inline(__always)
    private mutating func combine(_ other: Mask, _ body: (inout UInt64, UInt64) -> Void) {
        precondition(dimensions == other.dimensions, "masks of different grids")
        words.withUnsafeMutableBufferPointer { words in
            other.words.withUnsafeBufferPointer { others in
                for index in words.indices { body(&words[index], others[index]) }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A box of voxels: half-open ranges along each axis.
public struct VoxelBox: Sendable, Hashable {
    public var x: Range<Int>
    public var y: Range<Int>
    public var z: Range<Int>

    public init(x: Range<Int>, y: Range<Int>, z: Range<Int>) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// The smallest box around both.
    func union(_ other: VoxelBox) -> VoxelBox {
        VoxelBox(
            x: min(x.lowerBound, other.x.lowerBound)..<max(x.upperBound, other.x.upperBound),
            y: min(y.lowerBound, other.y.lowerBound)..<max(y.upperBound, other.y.upperBound),
            z: min(z.lowerBound, other.z.lowerBound)..<max(z.upperBound, other.z.upperBound))
    }
}

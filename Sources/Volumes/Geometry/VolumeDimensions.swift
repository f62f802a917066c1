// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The number of voxels along each index axis of a volume; every count is at least one.
public struct VolumeDimensions: Sendable, Hashable, CustomStringConvertible {
    /// Voxels along the fastest axis (the columns of a slice).
    public let x: Int
    /// Voxels along the second axis (the rows of a slice).
    public let y: Int
    /// Slices.
    public let z: Int

    /// The largest count along one axis and the largest number of voxels that this module handles.
    public static let maximumExtent = 1 << 20
    public static let maximumCount = 1 << 36

    /// Makes dimensions; nil unless each lies in 1...``maximumExtent`` and their product is at most ``maximumCount``.
    public init?(x: Int, y: Int, z: Int) {
        let extents = 1...Self.maximumExtent
        guard extents.contains(x), extents.contains(y), extents.contains(z), x * y <= Self.maximumCount / z else { return nil }
        self.x = x
        self.y = y
        self.z = z
    }

    /// The number of voxels in all.
    public var count: Int { x * y * z }

    /// The number of voxels of one slice.
    public var sliceCount: Int { x * y }

    public var description: String { "\(x)x\(y)x\(z)" }
}

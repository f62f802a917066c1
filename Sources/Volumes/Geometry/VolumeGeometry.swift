// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Where the voxels of a volume lie in the patient: dimensions, spacing, orientation and origin.
///
/// All positions are in millimetres in the patient coordinate system of DICOM, LPS (PS3.3 section C.7.6.2.1.1): x towards the patient's
/// left, y towards the back, z towards the head. ``origin`` is the centre of the voxel (0, 0, 0).
public struct VolumeGeometry: Sendable, Hashable {
    public var dimensions: VolumeDimensions
    /// Distance in mm between the centres of neighbouring voxels along each index axis; positive.
    public var spacing: SIMD3<Double>
    public var directions: Directions
    /// Position in mm (LPS) of the centre of the first voxel.
    public var origin: SIMD3<Double>

    public init(
        dimensions: VolumeDimensions, spacing: SIMD3<Double> = [1, 1, 1], directions: Directions = .identity, origin: SIMD3<Double> = .zero
    ) {
        self.dimensions = dimensions
        self.spacing = spacing
        self.directions = directions
        self.origin = origin
    }

    /// The volume of one voxel in cubic millimetres.
    public var voxelVolume: Double { spacing.x * spacing.y * spacing.z * abs(directions.determinant) }

    /// The position in mm (LPS) of a voxel index, which may be fractional or lie outside.
    public func position(ofVoxel index: SIMD3<Double>) -> SIMD3<Double> {
        let step = index * spacing
        return origin + directions.x * step.x + directions.y * step.y + directions.z * step.z
    }

    /// The fractional voxel index of a position in mm (LPS); it may lie outside the volume.
    public func voxel(atPosition position: SIMD3<Double>) -> SIMD3<Double> {
        let offset = position - origin
        return SIMD3(offset.dot(directions.x), offset.dot(directions.y), offset.dot(directions.z)) / spacing
    }

    /// Whether two volumes cover the same grid: equal dimensions, and no corner further away than the tolerance in mm.
    public func matches(_ other: VolumeGeometry, tolerance: Double = 0.01) -> Bool {
        guard dimensions == other.dimensions else { return false }
        let last = SIMD3(Double(dimensions.x - 1), Double(dimensions.y - 1), Double(dimensions.z - 1))
        let corners: [SIMD3<Double>] = [.zero, [last.x, 0, 0], [0, last.y, 0], last]
        return corners.allSatisfy { (position(ofVoxel: $0) - other.position(ofVoxel: $0)).length <= tolerance }
    }
}

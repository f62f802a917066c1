// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// Voxels on a regular grid in the patient.
///
/// The voxels are contiguous, x fastest, then y, then z: the voxel (x, y, z) is `voxels[x + dimensions.x * (y + dimensions.y * z)]`.
/// Positions are LPS millimetres, see ``VolumeGeometry``.
public struct Volume<Scalar: VolumeScalar>: Sendable {
    public let geometry: VolumeGeometry
    /// As many voxels as ``VolumeDimensions/count`` says, always.
    public private(set) var voxels: [Scalar]

    /// Makes a volume of existing voxels; throws `invalidArgument` when their number is not that of the geometry.
    public init(geometry: VolumeGeometry, voxels: [Scalar]) throws(VolumesError) {
        guard voxels.count == geometry.dimensions.count else {
            throw VolumesError(
                .invalidArgument,
                "a volume of \(geometry.dimensions) has \(geometry.dimensions.count) voxels, but \(voxels.count) were given")
        }
        self.geometry = geometry
        self.voxels = voxels
    }

    /// Makes a volume of one value everywhere.
    public init(geometry: VolumeGeometry, filledWith value: Scalar) {
        self.geometry = geometry
        self.voxels = [Scalar](repeating: value, count: geometry.dimensions.count)
    }

    /// Makes a volume by walking over another one of as many voxels: where to start in it, and how far each step along x, y and z goes.
    init(geometry: VolumeGeometry, copying source: Volume, start: Int, step: (x: Int, y: Int, z: Int)) {
        let size = geometry.dimensions
        precondition(size.count == source.voxels.count, "as many voxels as before")
        self.geometry = geometry
        voxels = [Scalar](unsafeUninitializedCapacity: size.count) { target, count in
            source.voxels.withUnsafeBufferPointer { origin in
                var index = 0
                for z in 0..<size.z {
                    for y in 0..<size.y {
                        var from = start + z * step.z + y * step.y
                        for _ in 0..<size.x {
                            target.initializeElement(at: index, to: origin[from])
                            index &+= 1
                            from &+= step.x
                        }
                    }
                }
            }
            count = size.count
        }
    }

    public var dimensions: VolumeDimensions { geometry.dimensions }

    /// The voxel at an index, each part of which must lie in its range.
    public subscript(x: Int, y: Int, z: Int) -> Scalar {
        @inlinable get { voxels[offset(x, y, z)] }
        set { voxels[offset(x, y, z)] = newValue }
    }

    @inlinable func offset(_ x: Int, _ y: Int, _ z: Int) -> Int {
        let size = geometry.dimensions
        precondition(x >= 0 && x < size.x && y >= 0 && y < size.y && z >= 0 && z < size.z, "voxel index out of range")
        return x + size.x * (y + size.y * z)
    }

    /// Runs a body over the voxels in place; the number of voxels cannot change.
    public mutating func withUnsafeMutableVoxels<Result>(_ body: (UnsafeMutableBufferPointer<Scalar>) throws -> Result) rethrows -> Result {
        try voxels.withUnsafeMutableBufferPointer { try body($0) }
    }
}

extension Volume: Equatable {}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The fields of a NIfTI-1 header by offset; the bytes are at least 348.
struct NIfTIFields {
    let bytes: [UInt8]
    var isSwapped: Bool

    func int16(at offset: Int) -> Int {
        Int(load(Int16.self, at: offset))
    }

    func int32(at offset: Int) -> Int {
        Int(load(Int32.self, at: offset))
    }

    func float32(at offset: Int) -> Float {
        Float(bitPattern: load(UInt32.self, at: offset))
    }

    private func load<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
        let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
        return isSwapped ? value.byteSwapped : value
    }

    /// The grid in LPS and the number of volumes.
    ///
    /// The sform is taken when there is one, then the qform, then the plain spacing; an sform that shears is refused as `unsupported`,
    /// since a volume here has orthogonal axes.
    func geometry() throws(VolumesError) -> (VolumeGeometry, frameCount: Int) {
        let rank = int16(at: 40)
        guard (1...7).contains(rank) else { throw VolumesError(.corruptData, "a NIfTI-1 file has 1 to 7 dimensions, not \(rank)") }
        let extents = (1...7).map { $0 <= rank ? int16(at: 40 + 2 * $0) : 1 }
        guard extents.allSatisfy({ $0 > 0 }), let dimensions = VolumeDimensions(x: extents[0], y: extents[1], z: extents[2]) else {
            throw VolumesError(.corruptData, "the dimensions \(extents.prefix(rank)) are not possible")
        }
        var frames = 1
        for extent in extents[3...] {
            let (product, overflow) = frames.multipliedReportingOverflow(by: extent)
            guard !overflow, product <= VolumeDimensions.maximumCount else {
                throw VolumesError(.corruptData, "the dimensions \(extents.prefix(rank)) are not possible")
            }
            frames = product
        }
        var geometry = VolumeGeometry(dimensions: dimensions)
        let columns = try int16(at: 254) > 0 ? sformColumns() : qformColumns()
        var axes: [SIMD3<Double>] = []
        for axis in 0..<3 {
            let length = columns[axis].length
            guard length.isFinite, length > 1e-9, length < 1e6, let unit = columns[axis].normalized else {
                throw VolumesError(.corruptData, "axis \(axis + 1) has a spacing of \(length) mm")
            }
            geometry.spacing[axis] = length
            axes.append(unit * [-1, -1, 1])
        }
        geometry.directions = Directions(x: axes[0], y: axes[1], z: axes[2])
        guard geometry.directions.isOrthonormal(tolerance: 1e-2) else {
            throw VolumesError(.unsupported, "the axes of the volume are not at right angles")
        }
        let origin = columns[3]
        guard origin.x.isFinite, origin.y.isFinite, origin.z.isFinite else {
            throw VolumesError(.corruptData, "the position of the first voxel is not a number")
        }
        geometry.origin = origin * [-1, -1, 1]
        return (geometry, frames)
    }

    /// The columns of the affine map of the sform, in RAS mm.
    private func sformColumns() -> [SIMD3<Double>] {
        (0..<4).map { column in
            SIMD3(
                Double(float32(at: 280 + 4 * column)), Double(float32(at: 296 + 4 * column)), Double(float32(at: 312 + 4 * column)))
        }
    }

    /// The columns of the affine map of the qform (method 2 of nifti1.h), or of the spacing alone when there is none, in RAS mm.
    private func qformColumns() throws(VolumesError) -> [SIMD3<Double>] {
        let rank = int16(at: 40)
        let spacing = (1...3).map { axis in
            let value = abs(Double(float32(at: 76 + 4 * axis)))
            return axis > rank || value == 0 ? 1 : value
        }
        guard int16(at: 252) > 0 else {
            return [[spacing[0], 0, 0], [0, spacing[1], 0], [0, 0, spacing[2]], .zero]
        }
        var b = Double(float32(at: 256))
        var c = Double(float32(at: 260))
        var d = Double(float32(at: 264))
        let rest = 1 - b * b - c * c - d * d
        guard rest.isFinite, rest > -1e-3 else {
            throw VolumesError(.corruptData, "the orientation (\(b), \(c), \(d)) is no unit quaternion")
        }
        var a = max(0, rest).squareRoot()
        if rest < 1e-7 {
            // Half a turn: what is left is rounding, whose root would be large.
            let length = (1 - rest).squareRoot()
            (a, b, c, d) = (0, b / length, c / length, d / length)
        }
        let flip: Double = float32(at: 76) < 0 ? -1 : 1
        return [
            SIMD3(a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c)) * spacing[0],
            SIMD3(2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b)) * spacing[1],
            SIMD3(2 * (b * d + a * c), 2 * (c * d - a * b), a * a + d * d - b * b - c * c) * spacing[2] * flip,
            SIMD3(Double(float32(at: 268)), Double(float32(at: 272)), Double(float32(at: 276))),
        ]
    }
}

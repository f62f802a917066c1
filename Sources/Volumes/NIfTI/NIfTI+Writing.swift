// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

extension NIfTI {
    /// Writes a volume with its place in the patient as both qform and sform ("scanner" coordinates), compressed when the name ends in
    /// `.gz`. The file appears under its name when it is complete.
    ///
    /// Dimensions above 32767 do not fit the format and throw `unsupported`. The level of compression is 1 (fast) to 9.
    public static func write<Scalar: VolumeScalar>(
        _ volume: Volume<Scalar>, to path: String, compressionLevel: Int = 1
    ) throws(VolumesError) {
        let size = volume.dimensions
        guard max(size.x, size.y, size.z) <= Int(Int16.max) else {
            throw VolumesError(.unsupported, "a NIfTI-1 file cannot hold \(size) voxels")
        }
        let file = try AtomicFile(path: path, gzipLevel: path.hasSuffix(".gz") ? min(max(compressionLevel, 1), 9) : nil)
        try file.write(headerBytes(volume.geometry, format: Scalar.format))
        try file.write(viewing: volume.voxels)
        try file.commit()
    }

    /// The header and the four bytes after it that say that there is no extension.
    static func headerBytes(_ geometry: VolumeGeometry, format: SampleFormat) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 352)
        func put<Value: FixedWidthInteger>(_ value: Value, at offset: Int) {
            withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(offset..<offset + $0.count, with: $0) }
        }
        func putFloat(_ value: Double, at offset: Int) {
            put(Float(value).bitPattern, at: offset)
        }
        let size = geometry.dimensions
        put(Int32(348), at: 0)
        for (index, extent) in [3, size.x, size.y, size.z, 1, 1, 1, 1].enumerated() {
            put(Int16(extent), at: 40 + 2 * index)
        }
        put(NIfTIHeader.code(format: format), at: 70)
        put(Int16(8 * format.size), at: 72)
        let toRAS: SIMD3<Double> = [-1, -1, 1]
        let x = geometry.directions.x * toRAS
        let y = geometry.directions.y * toRAS
        var z = geometry.directions.z * toRAS
        let origin = geometry.origin * toRAS
        let columns = [x * geometry.spacing.x, y * geometry.spacing.y, z * geometry.spacing.z, origin]
        // A quaternion is a rotation; left-handed axes are written with the third one turned around and the sign in pixdim[0].
        let isFlipped = Directions(x: x, y: y, z: z).determinant < 0
        if isFlipped {
            z = -z
        }
        putFloat(isFlipped ? -1 : 1, at: 76)
        putFloat(geometry.spacing.x, at: 80)
        putFloat(geometry.spacing.y, at: 84)
        putFloat(geometry.spacing.z, at: 88)
        putFloat(352, at: 108)
        putFloat(1, at: 112)
        // Millimetres.
        bytes[123] = 2
        put(Int16(1), at: 252)
        put(Int16(1), at: 254)
        let quaternion = Quaternion(x: x, y: y, z: z)
        for (index, value) in [quaternion.b, quaternion.c, quaternion.d, origin.x, origin.y, origin.z].enumerated() {
            putFloat(value, at: 256 + 4 * index)
        }
        for row in 0..<3 {
            for column in 0..<4 {
                putFloat(columns[column][row], at: 280 + 16 * row + 4 * column)
            }
        }
        bytes.replaceSubrange(344..<348, with: [0x6e, 0x2b, 0x31, 0])
        return bytes
    }
}

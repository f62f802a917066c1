// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// NIfTI-1 files, plain (.nii) or gzip (.nii.gz).
///
/// The files speak RAS millimetres; here everything is LPS, the two differ in the sign of the first two coordinates.
public enum NIfTI {
    /// Reads the header alone; compressed files are recognised by their content.
    public static func header(path: String) throws(VolumesError) -> NIfTIHeader {
        try header(of: SequentialFile(path: path, compression: .detected))
    }

    /// Reads one volume, scaled by the header's slope and intercept and converted to the voxel type (rounded and clamped where it is
    /// an integer).
    ///
    /// `frame` selects one volume of a file with several; without it such a file is refused with `invalidArgument`.
    public static func read<Scalar: VolumeScalar>(
        path: String, as scalar: Scalar.Type = Scalar.self, frame: Int? = nil
    ) throws(VolumesError) -> Volume<Scalar> {
        let file = try SequentialFile(path: path, compression: .detected)
        let header = try header(of: file)
        guard frame != nil || header.frameCount == 1 else {
            throw VolumesError(.invalidArgument, "\(path) holds \(header.frameCount) volumes: say which one to read")
        }
        let index = frame ?? 0
        guard index >= 0, index < header.frameCount else {
            throw VolumesError(.invalidArgument, "\(path) holds \(header.frameCount) volumes, there is no volume \(index)")
        }
        let count = header.geometry.dimensions.count
        let (skipped, overflow) = index.multipliedReportingOverflow(by: count * header.format.size)
        let size = count * header.format.size
        let isTooShort = !file.isCompressed && header.voxelOffset > file.size - size
        guard !overflow, !isTooShort, skipped < Int.max / 2, try file.skip(header.voxelOffset - NIfTIHeader.size + skipped) else {
            throw VolumesError(
                .corruptData, "\(path) is too short for \(header.frameCount) volumes of \(header.geometry.dimensions) voxels")
        }
        let voxels = try file.readVoxels(
            scalar, count: count, format: header.format, swapped: header.isSwapped, scaling: header.scaling)
        return try Volume(geometry: header.geometry, voxels: voxels)
    }

    private static func header(of file: SequentialFile) throws(VolumesError) -> NIfTIHeader {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: NIfTIHeader.size, alignment: 8)
        defer { buffer.deallocate() }
        let count = try file.read(into: buffer)
        do {
            return try NIfTIHeader(bytes: Array(buffer[..<count]))
        } catch {
            throw VolumesError(error.code, "\(file.path): \(error.message)")
        }
    }
}

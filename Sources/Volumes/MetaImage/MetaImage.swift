// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// MetaImage files: a text header (.mhd) with the voxels in a file beside it (.raw, .zraw), or both in one file (.mha).
public enum MetaImage {
    /// Reads the header alone.
    public static func header(path: String) throws(VolumesError) -> MetaImageHeader {
        let file = try SequentialFile(path: path, compression: .none)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: MetaImageHeader.maximumLength, alignment: 16)
        defer { buffer.deallocate() }
        let count = try file.read(into: buffer)
        do {
            return try MetaImageHeader(bytes: Array(buffer[..<count]))
        } catch {
            throw VolumesError(error.code, "\(path): \(error.message)")
        }
    }

    /// Reads the volume, converted to the voxel type (rounded and clamped where it is an integer).
    public static func read<Scalar: VolumeScalar>(
        path: String, as scalar: Scalar.Type = Scalar.self
    ) throws(VolumesError) -> Volume<Scalar> {
        let header = try header(path: path)
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let dataPath = header.dataFile.map { folder + $0 } ?? path
        let count = header.geometry.dimensions.count
        let size = count * header.format.size
        var offset = header.dataFile == nil ? header.length : 0
        if let dataOffset = header.dataOffset {
            offset += dataOffset
        } else {
            // The samples are the last bytes of the file.
            let whole = try SequentialFile(path: dataPath, compression: .none).size
            guard whole - offset >= size, !header.isCompressed else {
                throw VolumesError(.corruptData, "\(dataPath) is too short for \(header.geometry.dimensions) voxels")
            }
            offset = whole - size
        }
        let file = try SequentialFile(path: dataPath, compression: header.isCompressed ? .zlib : .none, offset: offset)
        guard header.isCompressed || file.size >= size else {
            throw VolumesError(.corruptData, "\(dataPath) is too short for \(header.geometry.dimensions) voxels")
        }
        let voxels = try file.readVoxels(scalar, count: count, format: header.format, swapped: header.isSwapped, scaling: .identity)
        return try Volume(geometry: header.geometry, voxels: voxels)
    }

    /// Writes a volume: the voxels into the same file when the name ends in `.mha`, else into a `.raw` file of the same name beside it.
    ///
    /// Each file appears under its name when it is complete, the voxels before the header that names them.
    public static func write<Scalar: VolumeScalar>(_ volume: Volume<Scalar>, to path: String) throws(VolumesError) {
        let isLocal = path.hasSuffix(".mha")
        let stem = path.hasSuffix(".mhd") ? String(path.dropLast(4)) : path
        let dataPath = stem + ".raw"
        let dataName = dataPath.split(separator: "/").last.map(String.init) ?? dataPath
        let header = Array(try headerText(volume.geometry, format: Scalar.format, dataFile: isLocal ? "LOCAL" : dataName).utf8)
        if !isLocal {
            let data = try AtomicFile(path: dataPath)
            try data.write(viewing: volume.voxels)
            try data.commit()
        }
        let file = try AtomicFile(path: path)
        try file.write(header)
        if isLocal {
            try file.write(viewing: volume.voxels)
        }
        try file.commit()
    }

    private static func headerText(_ geometry: VolumeGeometry, format: SampleFormat, dataFile: String) throws(VolumesError) -> String {
        guard let type = MetaImageHeader.formats.first(where: { $0.value == format })?.key else {
            throw VolumesError(.unsupported, "a MetaImage file cannot hold samples of type \(format.rawValue)")
        }
        func text(_ values: SIMD3<Double>...) -> String {
            // Adding zero turns -0.0 into 0.0.
            values.flatMap { ["\($0.x + 0)", "\($0.y + 0)", "\($0.z + 0)"] }.joined(separator: " ")
        }
        let size = geometry.dimensions
        return """
            ObjectType = Image
            NDims = 3
            BinaryData = True
            BinaryDataByteOrderMSB = False
            CompressedData = False
            TransformMatrix = \(text(geometry.directions.x, geometry.directions.y, geometry.directions.z))
            Offset = \(text(geometry.origin))
            CenterOfRotation = 0 0 0
            AnatomicalOrientation = \(anatomicalOrientation(geometry.directions))
            ElementSpacing = \(text(geometry.spacing))
            DimSize = \(size.x) \(size.y) \(size.z)
            ElementType = \(type)
            ElementDataFile = \(dataFile)

            """
    }

    /// The three letters of ITK's convention, which name where each axis comes from: `RAI` for axes along LPS.
    static func anatomicalOrientation(_ directions: Directions) -> String {
        let letters: [(from: Character, to: Character)] = [("R", "L"), ("A", "P"), ("I", "S")]
        return String(
            [directions.x, directions.y, directions.z].map { axis in
                let main = (0..<3).max { abs(axis[$0]) < abs(axis[$1]) } ?? 0
                return axis[main] >= 0 ? letters[main].from : letters[main].to
            })
    }
}

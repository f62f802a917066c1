// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The header of a MetaImage file (.mhd beside its data, or .mha with the data behind it).
///
/// Positions and directions are LPS as they stand in the file, which is what ITK writes.
public struct MetaImageHeader: Sendable, Hashable {
    public var geometry: VolumeGeometry
    public var format: SampleFormat
    /// Whether the samples have the byte order that this machine has not.
    public var isSwapped: Bool
    /// Whether the samples are a zlib stream.
    public var isCompressed: Bool
    /// The name of the file with the samples, in the same folder; nil when they follow the header in the same file.
    public var dataFile: String?
    /// Bytes to pass over in the data file; nil when the samples are its last bytes.
    public var dataOffset: Int?
    /// The length of the header in bytes, up to and with the end of the line that names the data.
    public var length: Int

    /// A header is this long at most.
    static let maximumLength = 1 << 16

    /// Parses the header at the beginning of the bytes.
    ///
    /// Throws `corruptData` with the line number for a line that is wrong, and `unsupported` for text samples, samples of several
    /// numbers, lists of files, and a data file outside the header's folder.
    public init(bytes: [UInt8]) throws(VolumesError) {
        let fields = try MetaImageFields(bytes: bytes)
        length = fields.length
        let rank = try fields.integers("NDims", count: 1, or: [3])[0]
        guard rank == 3 || rank == 2 else {
            throw fields.fault("NDims", "a volume of 2 or 3 dimensions is read, not \(rank)", .unsupported)
        }
        let extents = try fields.integers("DimSize", count: rank)
        guard let dimensions = VolumeDimensions(x: extents[0], y: extents[1], z: rank == 3 ? extents[2] : 1) else {
            throw fields.fault("DimSize", "the dimensions \(extents) are not possible")
        }
        geometry = VolumeGeometry(dimensions: dimensions)
        try Self.place(&geometry, rank: rank, fields: fields)
        guard try fields.integers("ElementNumberOfChannels", count: 1, or: [1])[0] == 1 else {
            throw fields.fault("ElementNumberOfChannels", "voxels of several numbers are not read", .unsupported)
        }
        let type = fields["ElementType"] ?? ""
        guard let format = Self.formats[type] else {
            throw fields.fault("ElementType", "samples of type '\(type)' are not read", .unsupported)
        }
        self.format = format
        guard try fields.flag("BinaryData", or: true) else {
            throw fields.fault("BinaryData", "samples written as text are not read", .unsupported)
        }
        isSwapped = try fields.flag("BinaryDataByteOrderMSB", "ElementByteOrderMSB", or: false)
        isCompressed = try fields.flag("CompressedData", or: false)
        let offset = try fields.integers("HeaderSize", count: 1, or: [0])[0]
        guard offset >= -1, offset < 1 << 40 else { throw fields.fault("HeaderSize", "\(offset) is no offset") }
        dataOffset = offset < 0 ? nil : offset
        let name = fields["ElementDataFile"] ?? ""
        switch name {
        case "": throw fields.fault("ElementDataFile", "it does not say where the voxels are")
        case "LOCAL", "Local", "local": dataFile = nil
        case _ where name.hasPrefix("LIST") || name.contains("%"):
            throw fields.fault("ElementDataFile", "voxels in several files are not read", .unsupported)
        case _ where name.contains("/") || name == ".." || name == ".":
            throw fields.fault("ElementDataFile", "the voxels must lie in the folder of the header, not at '\(name)'", .unsupported)
        default: dataFile = name
        }
    }

    private static func place(_ geometry: inout VolumeGeometry, rank: Int, fields: MetaImageFields) throws(VolumesError) {
        let spacingKey = fields["ElementSpacing"] == nil && fields["ElementSize"] != nil ? "ElementSize" : "ElementSpacing"
        let spacing = try fields.numbers(spacingKey, count: rank, or: [Double](repeating: 1, count: rank))
        guard spacing.allSatisfy({ $0 > 1e-9 && $0 < 1e6 }) else { throw fields.fault(spacingKey, "\(spacing) is no spacing in mm") }
        geometry.spacing = [spacing[0], spacing[1], rank == 3 ? spacing[2] : 1]
        let originKey = ["Offset", "Position", "Origin"].first { fields[$0] != nil } ?? "Offset"
        let origin = try fields.numbers(originKey, count: rank, or: [Double](repeating: 0, count: rank))
        geometry.origin = [origin[0], origin[1], rank == 3 ? origin[2] : 0]
        let matrixKey = ["TransformMatrix", "Rotation", "Orientation"].first { fields[$0] != nil }
        guard rank == 3, let matrixKey else { return }
        let matrix = try fields.numbers(matrixKey, count: 9)
        geometry.directions = Directions(
            x: SIMD3(matrix[0], matrix[1], matrix[2]), y: SIMD3(matrix[3], matrix[4], matrix[5]), z: SIMD3(matrix[6], matrix[7], matrix[8]))
        guard geometry.directions.isOrthonormal(tolerance: 1e-3) else {
            throw fields.fault(matrixKey, "the axes are not unit vectors at right angles", .unsupported)
        }
    }

    static let formats: [String: SampleFormat] = [
        "MET_CHAR": .int8, "MET_UCHAR": .uint8, "MET_SHORT": .int16, "MET_USHORT": .uint16, "MET_INT": .int32, "MET_UINT": .uint32,
        "MET_LONG_LONG": .int64, "MET_ULONG_LONG": .uint64, "MET_FLOAT": .float32, "MET_DOUBLE": .float64,
    ]
}

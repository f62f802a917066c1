// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The part of a NIfTI-1 header (348 bytes, nifti1.h of 2007) that says where voxels lie and what they mean.
public struct NIfTIHeader: Sendable, Hashable {
    /// The grid in LPS; a NIfTI file speaks RAS, its first two axes are turned around on the way.
    public var geometry: VolumeGeometry
    /// Volumes in the file: the product of the dimensions from the fourth on, at least one.
    public var frameCount: Int
    public var format: SampleFormat
    public var scaling: Scaling
    /// Offset of the first voxel in bytes.
    public var voxelOffset: Int
    /// Whether the file has the byte order that this machine has not.
    public var isSwapped: Bool

    static let size = 348

    /// Parses the header; throws `corruptData` for what no file should say and `unsupported` for NIfTI-2, header and image in two
    /// files, and sample types that are not one real number.
    public init(bytes: [UInt8]) throws(VolumesError) {
        guard bytes.count >= Self.size else { throw VolumesError(.corruptData, "a NIfTI-1 header has 348 bytes, not \(bytes.count)") }
        var fields = NIfTIFields(bytes: bytes, isSwapped: false)
        switch fields.int32(at: 0) {
        case 348: break
        case Int(Int32(348).byteSwapped): fields.isSwapped = true
        case 540, Int(Int32(540).byteSwapped): throw VolumesError(.unsupported, "this is a NIfTI-2 file; NIfTI-1 is read")
        default: throw VolumesError(.corruptData, "this is no NIfTI-1 file: the header size is not 348")
        }
        isSwapped = fields.isSwapped
        switch Array(bytes[344..<348]) {
        case [0x6e, 0x2b, 0x31, 0]: break
        case [0x6e, 0x69, 0x31, 0]: throw VolumesError(.unsupported, "header and image in two files (.hdr, .img) are not read")
        default: throw VolumesError(.corruptData, "this is no NIfTI-1 file: the magic text is missing")
        }
        format = try Self.format(code: fields.int16(at: 70))
        let offset = fields.float32(at: 108)
        guard offset.isFinite, offset >= 348, offset < 1e9 else {
            throw VolumesError(.corruptData, "the offset of the voxels, \(offset), lies within the header or nowhere")
        }
        voxelOffset = Int(offset)
        let slope = fields.float32(at: 112)
        let intercept = fields.float32(at: 116)
        // A slope of zero means that the samples are the values.
        scaling =
            slope == 0 || !slope.isFinite || !intercept.isFinite ? .identity : Scaling(slope: Double(slope), intercept: Double(intercept))
        (geometry, frameCount) = try fields.geometry()
    }

    static func format(code: Int) throws(VolumesError) -> SampleFormat {
        switch code {
        case 2: .uint8
        case 4: .int16
        case 8: .int32
        case 16: .float32
        case 64: .float64
        case 256: .int8
        case 512: .uint16
        case 768: .uint32
        case 1024: .int64
        case 1280: .uint64
        default: throw VolumesError(.unsupported, "NIfTI samples of type \(code) are not read")
        }
    }

    static func code(format: SampleFormat) -> Int16 {
        switch format {
        case .uint8: 2
        case .int16: 4
        case .int32: 8
        case .float32: 16
        case .float64: 64
        case .int8: 256
        case .uint16: 512
        case .uint32: 768
        case .int64: 1024
        case .uint64: 1280
        }
    }
}

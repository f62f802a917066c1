// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Volumes

/// The forms in which operators hand volumes to each other.
enum VolumeFileFormat: String, CaseIterable {
    case nifti = "nii"
    case compressedNIfTI = "nii.gz"
    case metaImage = "mhd"
    case metaImageInOneFile = "mha"

    /// Writes a volume; the path ends in the format's extension.
    func write<Scalar: VolumeScalar>(_ volume: Volume<Scalar>, to path: String) throws(VolumesError) {
        switch self {
        case .nifti, .compressedNIfTI: try NIfTI.write(volume, to: path)
        case .metaImage, .metaImageInOneFile: try MetaImage.write(volume, to: path)
        }
    }

    /// Reads a volume in the voxel type asked for.
    func read<Scalar: VolumeScalar>(_ path: String, as _: Scalar.Type) throws(VolumesError) -> Volume<Scalar> {
        switch self {
        case .nifti, .compressedNIfTI: try NIfTI.read(path: path)
        case .metaImage, .metaImageInOneFile: try MetaImage.read(path: path)
        }
    }

    /// The format of a file by its name, and the name without the extension; nil for other files.
    static func of(_ name: String) -> (format: VolumeFileFormat, stem: String)? {
        for format in allCases where name.lowercased().hasSuffix("." + format.rawValue) {
            return (format, String(name.dropLast(format.rawValue.count + 1)))
        }
        return nil
    }
}

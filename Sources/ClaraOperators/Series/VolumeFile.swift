// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import Foundation
import Volumes

/// A volume in an operator's input: `<series instance UID>.<extension>`.
struct VolumeFile {
    /// The series instance UID by convention.
    let stem: String
    let path: String
    private let format: VolumeFileFormat

    /// All volumes directly in a folder, by name.
    ///
    /// - Throws: `OperatorError` when there is none.
    static func all(in folder: String) throws(OperatorError) -> [VolumeFile] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw OperatorError(.notFound, "the input \(folder) cannot be read", cause: error)
        }
        let files = names.filter { !$0.hasPrefix(".") }.compactMap { name in
            VolumeFileFormat.of(name).map { VolumeFile(stem: $0.stem, path: "\(folder)/\(name)", format: $0.format) }
        }
        guard !files.isEmpty else {
            throw OperatorError(.notFound, "there is no volume (.nii, .nii.gz, .mhd, .mha) in the input \(folder)")
        }
        return files
    }

    func read<Scalar: VolumeScalar>(as scalar: Scalar.Type) throws(VolumesError) -> Volume<Scalar> {
        try format.read(path, as: scalar)
    }
}

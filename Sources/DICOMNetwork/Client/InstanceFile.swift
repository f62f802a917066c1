// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM

/// A file with an instance to send: where it is and what its header says.
public struct InstanceFile: Sendable, Hashable {
    public let path: String
    public let identity: InstanceIdentity
    public let byteCount: Int
    /// Whether the file is a regular Part 10 file, whose data set can be sent as it is in the file.
    let isPart10: Bool

    /// Reads the header of a file; blocks.
    ///
    /// SOP class and instance are those of the data set, or those of the meta information if that has none.
    ///
    /// - Throws: ``DICOMNetworkError`` with the path: `notFound`, `permissionDenied` and the like, `corruptData` when it is not a
    ///   DICOM file, `unsupported` when it is one without an instance, as a DICOMDIR.
    public init(path: String) throws(DICOMNetworkError) {
        self.path = path
        let options = ReadOptions(stopBefore: Tag(0x0008, 0x0019), force: true)
        let file: DICOMFile
        do throws(DICOMError) {
            let bytes = try ByteSlice(contentsOf: path)
            byteCount = bytes.count
            file = try DICOMFile.read(bytes: bytes, options: options)
        } catch {
            throw DICOMNetworkError(error.code, "cannot send \(path)", cause: error)
        }
        let meta = file.metaInformation
        isPart10 = file.preamble != nil && meta.uid(.transferSyntaxUID) == file.transferSyntax.uid
        guard let sopClass = file.dataSet.uid(.sopClassUID) ?? meta.uid(.mediaStorageSOPClassUID),
            let sopInstance = file.dataSet.uid(.sopInstanceUID) ?? meta.uid(.mediaStorageSOPInstanceUID)
        else {
            throw DICOMNetworkError(
                isPart10 ? .unsupported : .corruptData,
                "cannot send \(path): \(isPart10 ? "it holds no SOP instance" : "it is not a DICOM file")")
        }
        guard sopClass != .mediaStorageDirectoryStorage else {
            throw DICOMNetworkError(.unsupported, "cannot send \(path): a media directory is no instance")
        }
        identity = InstanceIdentity(sopClassUID: sopClass, sopInstanceUID: sopInstance, transferSyntax: file.transferSyntax)
    }
}

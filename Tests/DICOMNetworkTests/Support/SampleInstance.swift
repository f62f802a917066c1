// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

@testable import DICOMNetwork

/// A small CT image.
struct SampleInstance {
    var instance: UID
    var file: DICOMFile

    init(_ instance: UID = .generate(), pixels: Int = 4000, sopClass: UID = .ctImageStorage) {
        self.instance = instance
        var dataSet = DataSet()
        dataSet.set(.sopClassUID, sopClass)
        dataSet.set(.sopInstanceUID, instance)
        dataSet.set(.studyInstanceUID, UID("1.2.3.1"))
        dataSet.set(.seriesInstanceUID, UID("1.2.3.2"))
        dataSet.set(.modality, "CT")
        dataSet.set(.patientID, "P1")
        var item = DataSet()
        item.set(.referencedSOPInstanceUID, UID("1.2.3.9"))
        dataSet.set(.referencedImageSequence, items: [item])
        dataSet.set(.rows, int: 1)
        dataSet.set(.columns, int: pixels)
        dataSet.set(.pixelData, bytes: (0..<pixels).map { UInt8(truncatingIfNeeded: $0 &* 31) }, vr: .ow)
        file = DICOMFile(dataSet: dataSet, transferSyntax: .explicitVRLittleEndian)
    }

    /// The data set as it goes over the network.
    func encoded(_ syntax: TransferSyntax = .explicitVRLittleEndian) throws -> [UInt8] {
        try DataSetWriter.write(file.dataSet, transferSyntax: syntax)
    }

    @discardableResult
    func write(to folder: String, name: String? = nil) throws -> String {
        let path = "\(folder)/\(name ?? instance.rawValue).dcm"
        try file.write(to: path)
        return path
    }
}

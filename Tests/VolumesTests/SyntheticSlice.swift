// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Volumes

/// A small image as a scanner would store it, to be bent by tests.
struct SyntheticSlice {
    var columns = 4
    var rows = 3
    var position: [Double] = [0, 0, 0]
    var orientation: [Double] = [1, 0, 0, 0, 1, 0]
    var pixelSpacing: [Double] = [0.75, 0.5]
    var bitsAllocated = 16
    var bitsStored = 16
    var highBit: Int?
    var isSigned = true
    var slope: Double? = 1
    var intercept: Double? = 0
    var imageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    var uid = UID.generate()
    var seriesUID: UID = "2.25.77"
    var frameOfReference: UID = "2.25.78"
    var instanceNumber = 1
    var transferSyntax = TransferSyntax.explicitVRLittleEndian
    /// Stored words, little endian, or bytes when eight bits are allocated.
    var pixels: [UInt16] = (0..<12).map { UInt16($0) }
    var extra: @Sendable (inout DataSet) -> Void = { _ in }

    func dataSet() -> DataSet {
        var dataSet = DataSet()
        dataSet.set(.imageType, imageType)
        dataSet.set(.sopClassUID, UID.ctImageStorage)
        dataSet.set(.sopInstanceUID, uid)
        dataSet.set(.modality, "CT")
        dataSet.set(.sliceThickness, double: 2.5)
        dataSet.set(.studyInstanceUID, "2.25.76" as UID)
        dataSet.set(.seriesInstanceUID, seriesUID)
        dataSet.set(.instanceNumber, int: instanceNumber)
        dataSet.set(.imagePositionPatient, doubles: position)
        dataSet.set(.imageOrientationPatient, doubles: orientation)
        dataSet.set(.frameOfReferenceUID, frameOfReference)
        dataSet.set(.samplesPerPixel, int: 1)
        dataSet.set(.photometricInterpretation, "MONOCHROME2")
        dataSet.set(.rows, int: rows)
        dataSet.set(.columns, int: columns)
        dataSet.set(.pixelSpacing, doubles: pixelSpacing)
        dataSet.set(.bitsAllocated, int: bitsAllocated)
        dataSet.set(.bitsStored, int: bitsStored)
        dataSet.set(.highBit, int: highBit ?? bitsStored - 1)
        dataSet.set(.pixelRepresentation, int: isSigned ? 1 : 0)
        if let intercept { dataSet.set(.rescaleIntercept, double: intercept) }
        if let slope { dataSet.set(.rescaleSlope, double: slope) }
        let bytes = bitsAllocated == 8 ? pixels.map { UInt8($0) } : pixels.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        dataSet.set(.pixelData, bytes: bytes, vr: .ow)
        extra(&dataSet)
        return dataSet
    }

    func write(to path: String) throws {
        try DICOMFile(dataSet: dataSet(), transferSyntax: transferSyntax).write(to: path)
    }

    func instance(_ path: String = "slice.dcm") throws -> SeriesInstance {
        try SeriesInstance(DICOMFile(dataSet: dataSet(), transferSyntax: transferSyntax), path: path)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// The headers of the phantom's slices (CT Image IOD, PS3.3 A.3).
struct PhantomSeries: Sendable {
    let phantom: ChestPhantom
    private let study: UID
    private let series: UID
    private let frameOfReference: UID

    init(phantom: ChestPhantom) {
        self.phantom = phantom
        let identity = "chest-phantom/\(phantom.seed)/\(phantom.slices)/\(phantom.size)"
        study = UID.derived(from: identity + "/study")
        series = UID.derived(from: identity + "/series")
        frameOfReference = UID.derived(from: identity + "/frame-of-reference")
    }

    func dataSet(slice: Int, pixels: [UInt8]) -> DataSet {
        var data = DataSet()
        addPatientAndStudy(&data)
        addSeries(&data)
        data.set(.sopClassUID, UID.ctImageStorage)
        data.set(.sopInstanceUID, UID.derived(from: "\(series.rawValue)/\(slice)"))
        data.set(.instanceNumber, String(slice + 1))
        data.set(.imageType, ["ORIGINAL", "PRIMARY", "AXIAL"])
        data.set(.acquisitionNumber, "1")
        data.set(.kvp, "120")
        addPlane(&data, slice: slice)
        addPixels(&data, pixels)
        return data
    }

    private func addPatientAndStudy(_ data: inout DataSet) {
        data.set(.patientName, "Phantom^Chest")
        data.set(.patientID, "PHANTOM-\(phantom.seed)")
        data.set(.patientBirthDate, "19700101")
        data.set(.patientSex, "O")
        data.set(.studyInstanceUID, study)
        data.set(.studyDate, "20260101")
        data.set(.studyTime, "120000")
        data.set(.studyID, "1")
        data.set(.studyDescription, "Chest CT phantom")
        data.set(.accessionNumber, "PH\(phantom.seed)")
        data.set(.referringPhysicianName, "")
    }

    private func addSeries(_ data: inout DataSet) {
        data.set(.modality, "CT")
        data.set(.seriesInstanceUID, series)
        data.set(.seriesNumber, "1")
        data.set(.seriesDate, "20260101")
        data.set(.seriesTime, "120000")
        data.set(.seriesDescription, "Chest phantom 2.5 mm")
        data.set(.patientPosition, "HFS")
        data.set(.bodyPartExamined, "CHEST")
        data.set(.frameOfReferenceUID, frameOfReference)
        data.set(.positionReferenceIndicator, "")
        data.set(.manufacturer, "Clara")
        data.set(.manufacturerModelName, "Chest phantom")
        data.set(.softwareVersions, ImplementationIdentity.versionName)
    }

    private func addPlane(_ data: inout DataSet, slice: Int) {
        let corner = phantom.position(0)
        data.set(.sliceThickness, double: ChestPhantom.sliceSpacing)
        data.set(.imagePositionPatient, doubles: [corner, corner, phantom.z(slice: slice)])
        data.set(.imageOrientationPatient, doubles: [1, 0, 0, 0, 1, 0])
        data.set(.sliceLocation, double: phantom.z(slice: slice))
        data.set(.pixelSpacing, doubles: [phantom.pixelSpacing, phantom.pixelSpacing])
    }

    private func addPixels(_ data: inout DataSet, _ pixels: [UInt8]) {
        data.set(.samplesPerPixel, int: 1)
        data.set(.photometricInterpretation, "MONOCHROME2")
        data.set(.rows, int: phantom.size)
        data.set(.columns, int: phantom.size)
        data.set(.bitsAllocated, int: 16)
        data.set(.bitsStored, int: 12)
        data.set(.highBit, int: 11)
        data.set(.pixelRepresentation, int: 0)
        data.set(.rescaleIntercept, "-1024")
        data.set(.rescaleSlope, "1")
        data.set(.rescaleType, "HU")
        data.set(.windowCenter, "-600")
        data.set(.windowWidth, "1500")
        data.set(.pixelData, bytes: pixels, vr: .ow)
    }
}

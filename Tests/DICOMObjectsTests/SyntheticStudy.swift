// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMObjects
import Foundation
import Testing
import Volumes

/// A small series of CT slices on disk, seen as source images.
struct SyntheticStudy {
    let source: SourceImages
    let folder: String

    var size: VolumeDimensions { source.grid.geometry.dimensions }

    /// Writes the slices, runs the body and removes everything.
    static func with<Result>(
        columns: Int = 21, rows: Int = 13, slices: Int = 6, orientation: [Double] = [1, 0, 0, 0, 1, 0],
        change: (inout DataSet) -> Void = { _ in }, _ body: (SyntheticStudy) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clara-objects-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var instances: [SeriesInstance] = []
        for slice in 0..<slices {
            var dataSet = dataSet(columns: columns, rows: rows, slice: slice, orientation: orientation)
            change(&dataSet)
            let path = "\(folder)/\(slice).dcm"
            let file = DICOMFile(dataSet: dataSet)
            try file.write(to: path)
            instances.append(try SeriesInstance(file, path: path))
        }
        return try await body(SyntheticStudy(source: try SourceImages(grid: try SeriesGrid(instances)), folder: folder))
    }

    private static func dataSet(columns: Int, rows: Int, slice: Int, orientation: [Double]) -> DataSet {
        let row = SIMD3(orientation[0], orientation[1], orientation[2])
        let normal = row.cross(SIMD3(orientation[3], orientation[4], orientation[5]))
        let position = SIMD3(-10.5, -20.25, -100) + normal * (2.5 * Double(slice))
        var dataSet = DataSet()
        dataSet.set(.specificCharacterSet, "ISO_IR 192")
        dataSet.set(.imageType, ["ORIGINAL", "PRIMARY", "AXIAL"])
        dataSet.set(.sopClassUID, UID.ctImageStorage)
        dataSet.set(.sopInstanceUID, UID.derived(from: "slice \(slice) of \(columns) \(rows)"))
        dataSet.set(.studyDate, "20260102")
        dataSet.set(.studyTime, "101112")
        dataSet.set(.accessionNumber, "A1")
        dataSet.set(.modality, "CT")
        dataSet.set(.referringPhysicianName, "")
        dataSet.set(.patientName, "Müller^Jörg")
        dataSet.set(.patientID, "P1")
        dataSet.set(.patientBirthDate, "19500101")
        dataSet.set(.patientSex, "F")
        dataSet.set(.bodyPartExamined, "CHEST")
        dataSet.set(.sliceThickness, double: 2.5)
        dataSet.set(.studyInstanceUID, "2.25.1001" as UID)
        dataSet.set(.seriesInstanceUID, "2.25.1002" as UID)
        dataSet.set(.studyID, "S1")
        dataSet.set(.seriesNumber, int: 3)
        dataSet.set(.instanceNumber, int: slice + 1)
        dataSet.set(.imagePositionPatient, doubles: [position.x, position.y, position.z])
        dataSet.set(.imageOrientationPatient, doubles: orientation)
        dataSet.set(.frameOfReferenceUID, "2.25.1003" as UID)
        dataSet.set(.samplesPerPixel, int: 1)
        dataSet.set(.photometricInterpretation, "MONOCHROME2")
        dataSet.set(.rows, int: rows)
        dataSet.set(.columns, int: columns)
        dataSet.set(.pixelSpacing, doubles: [0.75, 0.5])
        dataSet.set(.bitsAllocated, int: 16)
        dataSet.set(.bitsStored, int: 16)
        dataSet.set(.highBit, int: 15)
        dataSet.set(.pixelRepresentation, int: 1)
        dataSet.set(.rescaleIntercept, double: 0)
        dataSet.set(.rescaleSlope, double: 1)
        dataSet.set(.pixelData, bytes: [UInt8](repeating: 0, count: 2 * rows * columns), vr: .ow)
        return dataSet
    }

    /// Two masks that do not overlap; the first slice is empty in both, the last one in the second.
    func masks() -> (right: Mask, left: Mask) {
        var right = Mask(dimensions: size)
        var left = Mask(dimensions: size)
        for z in 1..<size.z {
            for y in 2..<size.y - 1 {
                right.insert(1..<min(3 + (y * 7 + z * 3) % 6, size.x), inRow: y + size.y * z)
                if z < size.z - 1 { left.insert(11 + (y + z) % 4..<size.x - y % 3, inRow: y + size.y * z) }
            }
        }
        return (right, left)
    }

    /// The voxels of both masks as labels.
    func labels() -> Volume<UInt8> {
        var labels = Volume<UInt8>(geometry: source.grid.geometry, filledWith: 0)
        let (right, left) = masks()
        right.paint(1, into: &labels)
        left.paint(2, into: &labels)
        return labels
    }

    var context: ResultContext {
        ResultContext(identity: "test", creationTime: 1_790_000_000, algorithmName: "Test algorithm", softwareVersion: "1.2")
    }

    func segmentationWriter() -> SegmentationWriter {
        let (right, left) = masks()
        func segment(_ label: String, _ type: CodedConcept, _ mask: Mask) -> Segment {
            Segment(
                label: label, category: .anatomicalStructure, type: type, trackingID: label, trackingUID: context.uid(label),
                color: [230, 80, 70], mask: mask)
        }
        return SegmentationWriter(
            source: source, context: context,
            segments: [segment("Right lung", .rightLung, right), segment("Left lung", .leftLung, left)])
    }

    func reportWriter() -> MeasurementReportWriter {
        let segmentation = segmentationWriter()
        func measurement(_ number: Int, _ site: CodedConcept, _ value: Double) -> VolumeMeasurement {
            VolumeMeasurement(
                segmentNumber: number, finding: .lung, site: site, trackingID: site.meaning, trackingUID: context.uid(site.meaning),
                millilitres: value)
        }
        return MeasurementReportWriter(
            source: source, context: context, measurements: [measurement(1, .rightLung, 1234.56), measurement(2, .leftLung, 987)],
            segmentationInstanceUID: segmentation.sopInstanceUID, segmentationSeriesUID: segmentation.seriesInstanceUID)
    }
}

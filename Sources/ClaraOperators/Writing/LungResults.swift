// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import DICOM
import DICOMObjects
import Foundation
import Synchronization
import Volumes

/// The DICOM objects and pictures of one series' lung labels, in one folder.
struct LungResults {
    let rightVolume: Double
    let leftVolume: Double
    private let source: SourceImages
    private let labels: Volume<UInt8>
    private let right: Mask
    private let left: Mask
    private let folder: String
    private let context: ResultContext

    /// - Throws: `OperatorError` when the labels are empty or the folder cannot be made, `DICOMObjectsError` when the source cannot
    ///   be read.
    init(grid: SeriesGrid, labels: Volume<UInt8>, folder: String, created: Int) throws {
        right = Mask(of: labels, label: LungSegmentationResult.rightLabel)
        left = Mask(of: labels, label: LungSegmentationResult.leftLabel)
        guard !right.isEmpty || !left.isEmpty else { throw OperatorError(.failedPrecondition, "the labels are empty") }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw OperatorError(.unavailable, "the folder \(folder) cannot be made", cause: error)
        }
        source = try SourceImages(grid: grid)
        self.labels = labels
        self.folder = folder
        // Counted in the grid of the images, whose positions are exact.
        let millilitres = grid.geometry.voxelVolume / 1000
        rightVolume = Double(right.count) * millilitres
        leftVolume = Double(left.count) * millilitres
        let instances = grid.instances.map(\.sopInstanceUID.rawValue).joined(separator: "\n")
        context = ResultContext(
            identity: "\(LungSegmentOperator.algorithmName) \(OperatorVersion.text)\n\(right.digest) \(left.digest)\n\(instances)",
            creationTime: created, algorithmName: LungSegmentOperator.algorithmName, softwareVersion: OperatorVersion.text)
    }

    /// Writes `segmentation.dcm`, `report.dcm` and `measurements.json`.
    func writeObjects() throws {
        let lungs: [(label: String, type: CodedConcept, mask: Mask, millilitres: Double, color: SIMD3<UInt8>)] = [
            ("Right lung", .rightLung, right, rightVolume, OverlayRenderer.lungs.colors[0]),
            ("Left lung", .leftLung, left, leftVolume, OverlayRenderer.lungs.colors[1]),
        ].filter { !$0.2.isEmpty }
        let writer = SegmentationWriter(
            source: source, context: context,
            segments: lungs.map { lung in
                DICOMObjects.Segment(
                    label: lung.label, category: .anatomicalStructure, type: lung.type, trackingID: lung.label,
                    trackingUID: context.uid("tracking \(lung.label)"), color: lung.color, mask: lung.mask)
            })
        try writer.file().write(to: "\(folder)/segmentation.dcm")
        let report = MeasurementReportWriter(
            source: source, context: context,
            measurements: lungs.enumerated().map { index, lung in
                VolumeMeasurement(
                    segmentNumber: index + 1, finding: .lung, site: lung.type, trackingID: lung.label,
                    trackingUID: context.uid("tracking \(lung.label)"), millilitres: lung.millilitres)
            },
            segmentationInstanceUID: writer.sopInstanceUID, segmentationSeriesUID: writer.seriesInstanceUID)
        try report.file().write(to: "\(folder)/report.dcm")
        try JSONFile.write(
            ["right_lung_ml": rightVolume, "left_lung_ml": leftVolume].mapValues { ($0 * 10).rounded() / 10 },
            to: "\(folder)/measurements.json")
    }

    /// Writes a picture of every slice with lung as `overlay/NNNN.dcm`, and `overlay.png`; returns the number of slices.
    func writePictures() throws -> Int {
        let pictures = "\(folder)/overlay"
        do {
            try FileManager.default.createDirectory(atPath: pictures, withIntermediateDirectories: true)
        } catch {
            throw OperatorError(.unavailable, "the folder \(pictures) cannot be made", cause: error)
        }
        let volume: Volume<Int16> = try source.grid.readVolume(padding: -1024)
        let writer = SecondaryCaptureWriter(source: source, context: context, renderer: .lungs)
        let slices = (0..<volume.dimensions.z).filter { right.count(inSlice: $0) + left.count(inSlice: $0) > 0 }
        let fault = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: slices.count) { index in
            guard fault.withLock({ $0 == nil }) else { return }
            do {
                let name = String(String(10001 + slices[index]).dropFirst())
                try writer.file(slice: slices[index], volume: volume, labels: labels).write(to: "\(pictures)/\(name).dcm")
            } catch {
                fault.withLock { $0 = $0 ?? error }
            }
        }
        if let error = fault.withLock({ $0 }) { throw error }
        try writeMontage(volume)
        return slices.count
    }

    private func writeMontage(_ volume: Volume<Int16>) throws {
        func text(_ name: String, _ value: Double) -> String { "\(name) \(Int(value.rounded())) mL" }
        let montage = LabelMontage(
            renderer: .lungs, title: "LUNG SEGMENTATION",
            lines: [
                (text("RIGHT LUNG", rightVolume), 1), (text("LEFT LUNG ", leftVolume), 2),
                (text("TOTAL     ", rightVolume + leftVolume), 0),
            ])
        let png = try montage.draw(volume: volume, labels: labels).png()
        do {
            try Data(png).write(to: URL(fileURLWithPath: "\(folder)/overlay.png"), options: .atomic)
        } catch {
            throw OperatorError(.unavailable, "\(folder)/overlay.png cannot be written", cause: error)
        }
    }
}

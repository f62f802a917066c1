// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraOperator
import DICOM
import Foundation
import Volumes

/// Writes lung labels as DICOM: a segmentation, a measurement report, and pictures of the slices.
public struct DICOMWriterOperator: BuiltInOperator {
    public static let name = "dicom-writer"
    public static let summary = "Writes lung labels as a DICOM segmentation, a measurement report and pictures."
    public static let usage = """
        --created TIME   the time of making, ISO 8601 (default: now); the same time gives the same files to the byte
        --no-pictures    only the segmentation and the report
        Inputs: first the labels of lung-segment, second the DICOM files from which they were made.
        Output: segmentation.dcm, report.dcm, overlay/NNNN.dcm, overlay.png, measurements.json; with labels of several series a
        folder of the series' UID for each.
        """

    private let created: Int?
    private let hasPictures: Bool

    public init(arguments: [String]) throws {
        let parsed = try OperatorArguments(arguments, options: ["created"], flags: ["no-pictures"])
        if let word = parsed.words.first { throw OperatorError(.invalidArgument, "\"\(word)\" belongs to no option") }
        hasPictures = !parsed.has("no-pictures")
        guard let text = parsed["created"] else {
            created = nil
            return
        }
        guard let date = try? Date(text, strategy: .iso8601) else {
            throw OperatorError(.invalidArgument, "--created \(text) is not a time such as 2026-01-31T12:00:00Z")
        }
        created = Int(date.timeIntervalSince1970)
    }

    public func run(in context: OperatorContext) async throws {
        let labelFiles = try VolumeFile.all(in: try context.input("labels", at: 0))
        let dicom = try context.input("dicom", at: 1)
        let output = try context.output("dicom")
        let catalog = SeriesCatalog(folder: dicom)
        for file in labelFiles {
            guard let series = catalog.series.first(where: { $0.uid.rawValue == file.stem }) else {
                throw OperatorError(
                    .failedPrecondition, "the DICOM input holds none of the series from which the labels \(file.stem) were made")
            }
            let grid = try SeriesGrid(series.instances)
            let labels = try file.read(as: UInt8.self)
            // A label file keeps positions in single precision.
            guard labels.geometry.matches(grid.geometry, tolerance: 0.05) else {
                throw OperatorError(
                    .failedPrecondition,
                    "the labels (\(labels.dimensions) voxels) do not lie on the grid of their series (\(grid.geometry.dimensions))")
            }
            let folder = labelFiles.count == 1 ? output : "\(output)/\(file.stem)"
            let results = try LungResults(
                grid: grid, labels: labels, folder: folder, created: created ?? Int(Date().timeIntervalSince1970))
            try results.writeObjects()
            context.log.info(
                "wrote segmentation and report",
                ["right_ml": "\(Int(results.rightVolume.rounded()))", "left_ml": "\(Int(results.leftVolume.rounded()))"])
            if hasPictures {
                let count = try results.writePictures()
                context.log.info("wrote pictures", ["count": "\(count)"])
            }
        }
    }
}

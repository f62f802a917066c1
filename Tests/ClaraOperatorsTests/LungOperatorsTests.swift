// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import ClaraOperators
import DICOM
import DICOMObjects
import ForeignPrograms
import Foundation
import Testing
import Volumes

@Suite(.timeLimit(.minutes(5))) struct LungOperatorsTests {
    /// Small enough for unoptimised code: 48 slices of 64 x 64 voxels amid the lungs.
    private static let phantom = ChestPhantom(slices: 48, size: 64, seed: 3)

    private func runAll(_ bench: OperatorBench) async throws {
        try Self.phantom.write(to: try bench.folder("input/deep/deeper"))
        try Data("no image".utf8).write(to: URL(fileURLWithPath: "\(bench.root)/input/deep/notes.txt"))
        try await bench.run(DICOMReaderOperator.self, from: ["input"], to: "volume")
        try await bench.run(LungSegmentOperator.self, from: ["volume"], to: "labels")
        try await bench.run(DICOMWriterOperator.self, ["--created", "2026-01-31T12:00:00Z"], from: ["labels", "input"], to: "results")
    }

    @Test func aStudyBecomesASegmentationAReportAndPictures() async throws {
        try await OperatorBench.with { bench in
            try await runAll(bench)
            let record = try JSONDecoder().decode(
                SeriesRecord.self, from: try bench.data("volume/\(try #require(try bench.files("volume").first { $0.hasSuffix(".json") }))")
            )
            #expect(record.dimensions == [64, 64, 48])
            #expect(record.instances.count == 48)
            #expect(record.instances.first?.path == "deep/deeper/CT-000.dcm")
            #expect(record.instances.last?.path == "deep/deeper/CT-047.dcm")
            #expect(try bench.files("volume") == ["\(record.seriesInstanceUID).json", "\(record.seriesInstanceUID).nii"])
            #expect(bench.log.contains("notes.txt"))
            #expect(!bench.log.contains("PHANTOM") && !bench.log.contains("Phantom^Chest"))

            let labels: Volume<UInt8> = try NIfTI.read(path: "\(bench.root)/labels/\(record.seriesInstanceUID).nii")
            let truth = try Volume<UInt8>(geometry: labels.geometry, voxels: (0..<48).flatMap { Self.phantom.labels(slice: $0) })
            for label in [LungSegmentationResult.rightLabel, LungSegmentationResult.leftLabel] {
                #expect(dice(Mask(of: labels, label: label), Mask(of: truth, label: label)) > 0.95)
            }
            let measured = try JSONDecoder().decode(
                LungMeasurements.self, from: try bench.data("labels/\(record.seriesInstanceUID).json"))
            let volumes = Self.phantom.trueVolumes()
            #expect(abs(measured.rightLung / volumes.right - 1) < 0.03)
            #expect(abs(measured.leftLung / volumes.left - 1) < 0.03)
            #expect(measured.notes.isEmpty)

            let results = try bench.files("results")
            #expect(results.filter { !$0.hasPrefix("overlay/") } == ["measurements.json", "overlay.png", "report.dcm", "segmentation.dcm"])
            #expect(results.count { $0.hasPrefix("overlay/") && $0.hasSuffix(".dcm") } == 48)
            let segmentation = try SegmentationReader(try DICOMFile.read(path: "\(bench.root)/results/segmentation.dcm"))
            let grid = try SeriesGrid(try #require(SeriesCatalog(folder: "\(bench.root)/input").series.first).instances)
            #expect(try segmentation.mask(ofSegment: 1, on: grid.geometry) == Mask(of: labels, label: 1))
            #expect(try segmentation.mask(ofSegment: 2, on: grid.geometry) == Mask(of: labels, label: 2))
            let numbers = try JSONDecoder().decode([String: Double].self, from: try bench.data("results/measurements.json"))
            #expect(abs((numbers["right_lung_ml"] ?? 0) - measured.rightLung) < 0.2)
            #expect(abs((numbers["left_lung_ml"] ?? 0) - measured.leftLung) < 0.2)

            // A second run makes the same instances.
            try await bench.run(
                DICOMWriterOperator.self, ["--created", "2026-01-31T12:00:00Z", "--no-pictures"], from: ["labels", "input"], to: "again")
            #expect(try bench.files("again") == ["measurements.json", "report.dcm", "segmentation.dcm"])
            for file in ["segmentation.dcm", "report.dcm"] {
                #expect(try bench.data("again/\(file)") == bench.data("results/\(file)"))
            }
        }
    }

    private func dice(_ one: Mask, _ other: Mask) -> Double {
        2 * Double(one.intersection(other).count) / Double(max(1, one.count + other.count))
    }

    private static let dciodvfy = ForeignProgram.find("dciodvfy")

    @Test(.enabled(if: dciodvfy != nil, "dciodvfy (dicom3tools) is not installed"))
    func theValidatorFindsNoErrorInThePhantomAndItsResults() async throws {
        try await OperatorBench.with { bench in
            try await runAll(bench)
            let picture = try #require(try bench.files("results").first { $0.hasPrefix("overlay/") })
            for file in ["input/deep/deeper/CT-020.dcm", "results/segmentation.dcm", "results/report.dcm", "results/\(picture)"] {
                let outcome = try await ForeignProgram.run(try #require(Self.dciodvfy), ["\(bench.root)/\(file)"])
                let output = outcome.output + outcome.errors
                #expect(!output.isEmpty)
                #expect(output.split(separator: "\n").filter { $0.hasPrefix("Error") } == [], "\(file)")
            }
        }
    }

    @Test(arguments: [["--closing", "x"], ["--closing", "99"], ["--threshold", "0"], ["--colour", "red"], ["word"]])
    func wrongOptionsOfLungSegmentAreRefused(arguments: [String]) {
        #expect(throws: OperatorError.self) { try LungSegmentOperator(arguments: arguments) }
    }

    @Test(arguments: [["--created", "yesterday"], ["--created"], ["--pictures"], ["word"]])
    func wrongOptionsOfTheWriterAreRefused(arguments: [String]) {
        #expect(throws: OperatorError.self) { try DICOMWriterOperator(arguments: arguments) }
    }

    @Test func aVolumeWithoutLungsEndsWithWhatWasNotFound() async throws {
        try await OperatorBench.with { bench in
            let size = try #require(VolumeDimensions(x: 20, y: 20, z: 4))
            let solid = Volume<Int16>(geometry: VolumeGeometry(dimensions: size), filledWith: 40)
            try NIfTI.write(solid, to: "\(try bench.folder("volume"))/1.2.3.nii")
            let error = await #expect(throws: VolumesError.self) {
                try await bench.run(LungSegmentOperator.self, from: ["volume"], to: "labels")
            }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.message.hasPrefix("no lung was found") == true)
            #expect(try bench.files("labels").isEmpty)
        }
    }

    @Test func anInputWithoutVolumesIsNamed() async throws {
        try await OperatorBench.with { bench in
            let error = await #expect(throws: OperatorError.self) {
                try await bench.run(LungSegmentOperator.self, from: ["volume"], to: "labels")
            }
            #expect(error?.code == .notFound)
        }
    }

    @Test func labelsOfAnotherSeriesOrGridAreRefused() async throws {
        try await OperatorBench.with { bench in
            try ChestPhantom(slices: 3, size: 16).write(to: try bench.folder("input"))
            let series = try #require(SeriesCatalog(folder: "\(bench.root)/input").series.first)
            let geometry = try SeriesGrid(series.instances).geometry
            func write(_ geometry: VolumeGeometry, _ name: String, in folder: String) async throws -> OperatorError? {
                try NIfTI.write(Volume<UInt8>(geometry: geometry, filledWith: 1), to: "\(try bench.folder(folder))/\(name).nii")
                return await #expect(throws: OperatorError.self) {
                    try await bench.run(DICOMWriterOperator.self, from: [folder, "input"], to: "results")
                }
            }
            #expect(try await write(geometry, "1.2.3", in: "other")?.message.contains("none of the series") == true)
            var moved = geometry
            moved.origin.z += 1
            #expect(try await write(moved, series.uid.rawValue, in: "moved")?.message.contains("do not lie on the grid") == true)
            try NIfTI.write(
                Volume<UInt8>(geometry: geometry, filledWith: 0), to: "\(try bench.folder("empty"))/\(series.uid.rawValue).nii")
            let empty = await #expect(throws: OperatorError.self) {
                try await bench.run(DICOMWriterOperator.self, from: ["empty", "input"], to: "results")
            }
            #expect(empty?.message == "the labels are empty")
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import ClaraOperators
import DICOM
import Foundation
import Testing
import Volumes

@Suite(.timeLimit(.minutes(5))) struct DICOMReaderOperatorTests {
    private func phantom(_ bench: OperatorBench, _ folder: String, slices: Int, seed: UInt64 = 1) throws -> UID {
        try ChestPhantom(slices: slices, size: 16, seed: seed).write(to: try bench.folder(folder))
        return try #require(SeriesCatalog(folder: "\(bench.root)/\(folder)").series.first).uid
    }

    /// Changes every file of a folder.
    private func change(_ bench: OperatorBench, _ folder: String, _ body: (inout DataSet) -> Void) throws {
        for name in try bench.files(folder) {
            let path = "\(bench.root)/\(folder)/\(name)"
            var file = try DICOMFile.read(path: path)
            body(&file.dataSet)
            try DICOMFile(dataSet: file.dataSet).write(to: path)
        }
    }

    @Test func theLargestCTSeriesIsTaken() async throws {
        try await OperatorBench.with { bench in
            _ = try phantom(bench, "input/a", slices: 3, seed: 1)
            let largest = try phantom(bench, "input/b", slices: 5, seed: 2)
            _ = try phantom(bench, "input/c", slices: 7, seed: 3)
            try change(bench, "input/c") { $0.set(.modality, "MR") }
            try await bench.run(DICOMReaderOperator.self, from: ["input"], to: "volume")
            #expect(try bench.files("volume") == ["\(largest).json", "\(largest).nii"])
        }
    }

    @Test func aSeriesIsTakenByItsUID() async throws {
        try await OperatorBench.with { bench in
            let wanted = try phantom(bench, "input/a", slices: 3, seed: 1)
            _ = try phantom(bench, "input/b", slices: 5, seed: 2)
            try await bench.run(DICOMReaderOperator.self, ["--series", wanted.rawValue], from: ["input"], to: "volume")
            #expect(try bench.files("volume") == ["\(wanted).json", "\(wanted).nii"])
        }
    }

    @Test(arguments: ["nii.gz", "mhd", "mha"])
    func theFormatCanBeChosen(format: String) async throws {
        try await OperatorBench.with { bench in
            let uid = try phantom(bench, "input", slices: 3)
            try await bench.run(DICOMReaderOperator.self, ["--format", format], from: ["input"], to: "volume")
            let data = format == "mhd" ? ["\(uid).mhd", "\(uid).raw"] : ["\(uid).\(format)"]
            #expect(try bench.files("volume") == ["\(uid).json"] + data)
            try await bench.run(DICOMReaderOperator.self, from: ["input"], to: "plain")
            let path = "\(bench.root)/volume/\(uid).\(format)"
            let plain: Volume<Int16> = try NIfTI.read(path: "\(bench.root)/plain/\(uid).nii")
            let chosen: Volume<Int16> = format.hasPrefix("nii") ? try NIfTI.read(path: path) : try MetaImage.read(path: path)
            #expect(chosen.voxels == plain.voxels)
        }
    }

    @Test func allTakesWhatIsAVolumeAndTellsTheRest() async throws {
        try await OperatorBench.with { bench in
            let good = try phantom(bench, "input/a", slices: 3, seed: 1)
            _ = try phantom(bench, "input/b", slices: 4, seed: 2)
            try FileManager.default.removeItem(atPath: "\(bench.root)/input/b/CT-001.dcm")
            try await bench.run(DICOMReaderOperator.self, ["--all"], from: ["input"], to: "volume")
            #expect(try bench.files("volume") == ["\(good).json", "\(good).nii"])
            #expect(bench.log.contains("\"level\":\"warning\""))
        }
    }

    @Test func aMissingSliceOfTheOnlySeriesIsAnError() async throws {
        try await OperatorBench.with { bench in
            _ = try phantom(bench, "input", slices: 5)
            try FileManager.default.removeItem(atPath: "\(bench.root)/input/CT-002.dcm")
            let error = await #expect(throws: VolumesError.self) {
                try await bench.run(DICOMReaderOperator.self, from: ["input"], to: "volume")
            }
            #expect(error?.message.hasPrefix("a slice is missing") == true)
            #expect(try bench.files("volume").isEmpty)
        }
    }

    @Test func valuesWithFractionsBecomeFloats() async throws {
        try await OperatorBench.with { bench in
            let uid = try phantom(bench, "input", slices: 3)
            try change(bench, "input") { dataSet in
                dataSet.set(.modality, "PT")
                dataSet.set(.rescaleSlope, double: 0.25)
            }
            try await bench.run(DICOMReaderOperator.self, ["--modality", "PT"], from: ["input"], to: "volume")
            #expect(try NIfTI.header(path: "\(bench.root)/volume/\(uid).nii").format == .float32)
        }
    }

    @Test func whatIsThereIsNamedWhenNothingSuits() async throws {
        try await OperatorBench.with { bench in
            let nothing = await #expect(throws: OperatorError.self) {
                try await bench.run(DICOMReaderOperator.self, from: ["input"], to: "volume")
            }
            #expect(nothing?.message.hasSuffix("it holds no DICOM series") == true)
            _ = try phantom(bench, "input", slices: 3)
            let other = await #expect(throws: OperatorError.self) {
                try await bench.run(DICOMReaderOperator.self, ["--modality", "MR"], from: ["input"], to: "volume")
            }
            #expect(other?.code == .notFound)
            #expect(other?.message == "there is no series of modality MR in the input; it holds these series: 1 of CT")
        }
    }

    @Test(arguments: [
        ["--series", "not.a.uid"], ["--format", "jpg"], ["--series", "1.2", "--all"], ["--series", "1.2", "--modality", "CT"], ["word"],
    ])
    func wrongOptionsAreRefused(arguments: [String]) {
        #expect(throws: OperatorError.self) { try DICOMReaderOperator(arguments: arguments) }
    }
}

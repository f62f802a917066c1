// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing
import Volumes

/// The optimised program over a real chest CT with a collapsed right upper lobe.
@Suite(.timeLimit(.minutes(5))) struct RealChestTests {
    private static let program: String? = ProcessInfo.processInfo.environment["CLARA_PROGRAM"]
        .flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }

    private static let study: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let data = ProcessInfo.processInfo.environment["CLARA_TEST_DATA"] ?? root.deletingLastPathComponent().path + "/shared/data"
        let path = data + "/volumes/ct-chest-lidc-0314"
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }()

    @Test(
        .enabled(if: program != nil, "CLARA_PROGRAM does not name the program"),
        .enabled(if: study != nil, "the shared test data are not there"))
    func eachLungIsOneRegionOfAPlausibleVolume() async throws {
        try await OperatorBench.with { bench in
            let program = try #require(Self.program)
            let study = try #require(Self.study)
            try await run(program, "dicom-reader", from: study, to: try bench.folder("volume"))
            try await run(program, "lung-segment", from: try bench.folder("volume"), to: try bench.folder("labels"))
            let file = try #require(try bench.files("labels").first { $0.hasSuffix(".nii") })
            let labels: Volume<UInt8> = try NIfTI.read(path: "\(bench.root)/labels/\(file)")
            let millilitres = labels.geometry.voxelVolume / 1000
            // What a reader's eye confirmed on this patient, within a few percent.
            for (label, expected) in [(LungSegmentationResult.rightLabel, 940.0), (LungSegmentationResult.leftLabel, 1920.0)] {
                let mask = Mask(of: labels, label: label)
                #expect(ConnectedComponents(of: mask).components.count == 1)
                #expect(abs(Double(mask.count) * millilitres / expected - 1) < 0.05)
            }
        }
    }

    private func run(_ program: String, _ name: String, from input: String, to output: String) async throws {
        let outcome = try await ForeignProgram.run(
            program, ["operator", name], environment: ["NVIDIA_CLARA_INPUTPATHS": ":\(input)", "NVIDIA_CLARA_OUTPUTPATHS": ":\(output)"])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}

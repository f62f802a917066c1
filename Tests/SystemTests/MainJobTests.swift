// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite(
    "The main job", .enabled(if: Programs.hasClara && Programs.hasDCMTK, "needs make build and dcmtk; make setup"), .timeLimit(.minutes(10))
)
struct MainJobTests {
    @Test("a phantom study sent by storescu comes back to storescp as segmentation, report and pictures")
    func phantomToStoreSCP() async throws {
        try await withTemporaryDirectory { directory in
            let demo = try await clara(["demo", "--receiver", "storescp", "--slices", "48", "--output", "demo"], in: directory)
            #expect(demo.status == 0, "\(demo.output)\n\(demo.errors)")
            try check(directory, lungs: 500...9000)
            try await checkConformance(in: "\(directory)/demo/received/files")
            try checkNoPatientInLog("\(directory)/demo/server.log", names: ["PHANTOM", "Phantom^"])
        }
    }

    @Test("Orthanc stores everything that comes back", .enabled(if: Programs.hasOrthanc, "Orthanc is not installed; make setup"))
    func phantomToOrthanc() async throws {
        try await withTemporaryDirectory { directory in
            let demo = try await clara(["demo", "--receiver", "orthanc", "--slices", "48", "--output", "demo"], in: directory)
            #expect(demo.status == 0, "\(demo.output)\n\(demo.errors)")
            try check(directory, lungs: 500...9000)
        }
    }

    @Test(
        "a real chest CT gives lungs of a size that anatomy allows, and a segmentation that pydicom and highdicom read",
        .enabled(if: Programs.hasData && Programs.hasPython, "needs the sample data (CLARA_TEST_DATA) and make setup"))
    func realStudy() async throws {
        try await withTemporaryDirectory { directory in
            let demo = try await clara(
                ["demo", "--receiver", "storescp", "--study", "\(Programs.data)/volumes/ct-chest-lidc-0314", "--output", "demo"],
                in: directory)
            #expect(demo.status == 0, "\(demo.output)\n\(demo.errors)")
            try check(directory, lungs: 700...3500)
            try await checkConformance(in: "\(directory)/demo/received/files")
            let script = "\(Programs.packageRoot)/Tests/SystemTests/Python/read_results.py"
            let reading = try await ForeignProgram.run(
                Programs.python, [script, "\(directory)/demo/received/files", "\(Programs.data)/volumes/ct-chest-lidc-0314"],
                directory: directory)
            #expect(reading.status == 0, "\(reading.output)\n\(reading.errors)")
        }
    }

    /// The demo's own summary: one SEG, one SR, a picture for each slice, both lungs.
    private func check(_ directory: String, lungs: ClosedRange<Double>) throws {
        struct Summary: Decodable {
            let received: [String: Int]
            let lungVolumesMillilitres: [String: Double]
        }
        let data = try #require(FileManager.default.contents(atPath: "\(directory)/demo/summary.json"))
        let summary = try JSONDecoder().decode(Summary.self, from: data)
        #expect(summary.received["SEG"] == 1)
        #expect(summary.received["SR"] == 1)
        #expect(summary.received.values.reduce(0, +) > 2)
        #expect(summary.lungVolumesMillilitres.count == 2)
        for (lung, volume) in summary.lungVolumesMillilitres { #expect(lungs.contains(volume), "\(lung): \(volume) mL") }
        let picture = try #require(FileManager.default.contents(atPath: "\(directory)/demo/overlay.png"))
        #expect(picture.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    }

    /// What dciodvfy calls an error in a delivered object is one.
    private func checkConformance(in directory: String) async throws {
        guard let dciodvfy = ForeignProgram.find("dciodvfy") else { return }
        var checked = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
            let result = try await ForeignProgram.run(dciodvfy, ["\(directory)/\(name)"], directory: directory)
            let errors = (result.output + result.errors).split(separator: "\n").filter { $0.hasPrefix("Error") }
            #expect(errors.isEmpty, "\(name): \(errors.joined(separator: "; "))")
            checked += 1
        }
        #expect(checked > 2)
    }

    private func checkNoPatientInLog(_ path: String, names: [String]) throws {
        let log = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!log.isEmpty)
        for name in names { #expect(!log.contains(name), "the log names the patient: \(name)") }
    }
}

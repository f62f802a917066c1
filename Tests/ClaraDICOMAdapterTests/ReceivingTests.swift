// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import DICOM
import DICOMNetwork
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct ReceivingTests {
    @Test("a series becomes one job: its files, the number of them, one start")
    func oneJob() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let paths = try TestInstance.series(5, in: folder)
            #expect(try await send(paths, to: adapter.dicomPort).allSatisfy { $0 == .success })
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            let job = try #require(platform.jobs.first).job
            #expect(platform.jobs.count == 1)
            #expect(job.name.hasPrefix("clara-main-20"))
            #expect(job.metadata["Instances"] == "5" && job.metadata["Source"] == "CLARA (AeTitleJobProcessor)")
            let files = platform.files(job.payloadID)
            #expect(Set(files.keys) == Set((1...5).map { "/input/dcm/P-1/1.2.3.1/1.2.3.1.1/1.2.3.1.1.\($0).dcm" }))
            // What the pipeline gets is what was sent.
            let sent = try DICOMFile.read(path: paths[2]).dataSet
            let got = try DICOMFile.read(bytes: try #require(files["/input/dcm/P-1/1.2.3.1/1.2.3.1.1/1.2.3.1.1.3.dcm"]))
            #expect(
                try DataSetWriter.write(got.dataSet, transferSyntax: .explicitVRLittleEndian)
                    == DataSetWriter.write(sent, transferSyntax: .explicitVRLittleEndian))
            #expect(got.metaInformation.string(.sourceApplicationEntityTitle) == "TESTER")
            try await eventually("the received files are gone") {
                try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data/dicom/CLARA").isEmpty
            }
            #expect(try await adapter.rest(.GET, "/api/groups").array.first?["state"] as? String == "done")
        }
    }

    @Test("files are uploaded while the group still grows, no more than allowed at a time")
    func eagerUpload() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = [AdapterFixture.application(["timeout": "3600"])]
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(30, in: folder), to: adapter.dicomPort)
            try await eventually("all files are uploaded") { platform.jobs.first.map { platform.files($0.job.payloadID).count } == 30 }
            #expect(platform.startedJobs.isEmpty)
            #expect((1...4).contains(platform.mostUploading))
        }
    }

    @Test("instances are grouped by the tag that the AE title says, over associations")
    func grouping() async throws {
        let platform = MemoryPlatform(pipelines: ["lungs", "bones"])
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = [
                AdapterFixture.application(["groupBy": "PatientID", "pipeline-other": "bones", "priority": "immediate"])
            ]
        } _: { adapter, folder in
            for study in 1...3 {
                let dataSet = TestInstance.dataSet(patient: study == 3 ? "B" : "A", study: "1.2.\(study)")
                _ = try await send([try TestInstance.write(dataSet, in: folder)], to: adapter.dicomPort)
            }
            try await adapter.later("two pipelines for two patients") { platform.startedJobs.count == 4 }
            #expect(Set(platform.jobs.map(\.job.pipelineID)).count == 2)
            #expect(platform.jobs.map { platform.files($0.job.payloadID).count }.sorted() == [1, 1, 2, 2])
            #expect(platform.jobs.allSatisfy { $0.job.priority == .immediate })
        }
    }

    @Test("an instance that comes after its group is complete opens a new one")
    func lateInstance() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let paths = try TestInstance.series(2, in: folder)
            _ = try await send([paths[0]], to: adapter.dicomPort)
            try await adapter.later("the first job is started") { platform.startedJobs.count == 1 }
            _ = try await send([paths[1]], to: adapter.dicomPort)
            try await adapter.later("the second job is started") { platform.startedJobs.count == 2 }
            #expect(platform.jobs.allSatisfy { platform.files($0.job.payloadID).count == 1 })
        }
    }

    @Test(
        "unmodified storescu of dcmtk delivers",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/storescu"), "needs dcmtk"))
    func foreignSender() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let paths = try TestInstance.series(3, in: folder)
            let status = try await run("/usr/bin/storescu", ["-aec", "CLARA", "127.0.0.1", "\(adapter.dicomPort)"] + paths)
            #expect(status == 0)
            #expect(try await run("/usr/bin/echoscu", ["-aec", "CLARA", "127.0.0.1", "\(adapter.dicomPort)"]) == 0)
            #expect(try await run("/usr/bin/echoscu", ["-aec", "NOBODY", "127.0.0.1", "\(adapter.dicomPort)"]) != 0)
            try await adapter.later("the job is started") { platform.startedJobs.first.map { platform.files($0.job.payloadID).count } == 3 }
        }
    }

    @Test("a second copy of an instance is dropped or replaces the first, as the AE title says", arguments: [false, true])
    func sameInstanceTwice(overwrites: Bool) async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles[0].overwriteSameInstance = overwrites
        } _: { adapter, folder in
            let paths = try ["first", "second"].map { try TestInstance.write(TestInstance.dataSet(sop: "1.2.3.9", text: $0), in: folder) }
            #expect(try await send(paths, to: adapter.dicomPort) == [.success, .success])
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            let files = platform.files(platform.jobs[0].job.payloadID)
            #expect(files.count == 1 && platform.jobs[0].job.metadata["Instances"] == "1")
            let text = try DICOMFile.read(bytes: try #require(files.values.first)).dataSet.string(.studyDescription)
            #expect(text == (overwrites ? "second" : "first"))
        }
    }

    @Test("of two senders with the same instance at the same time one counts, and its file is whole", arguments: [false, true])
    func sameInstanceAtOnce(overwrites: Bool) async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = [AdapterFixture.application(["timeout": "1.5"])]
            configuration.aeTitles[0].overwriteSameInstance = overwrites
        } _: { adapter, folder in
            let texts = (0..<6).map { "sender \($0)" }
            try await withThrowingTaskGroup(of: [DIMSEStatus].self) { group in
                for text in texts {
                    let copies = try (1...5).map {
                        try TestInstance.write(TestInstance.dataSet(sop: "1.2.3.\($0)", text: text), in: folder)
                    }
                    group.addTask { try await send(copies, to: adapter.dicomPort) }
                }
                for try await statuses in group { #expect(statuses.allSatisfy { $0 == .success }) }
            }
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            let files = platform.files(platform.jobs[0].job.payloadID)
            #expect(files.count == 5)
            for bytes in files.values {
                let dataSet = try DICOMFile.read(bytes: bytes).dataSet
                #expect(texts.contains(dataSet.string(.studyDescription) ?? ""))
                #expect(dataSet.bytes(.pixelData)?.count == 32)
            }
            try await eventually("no file is left over") {
                try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data/dicom/CLARA").isEmpty
            }
        }
    }

    @Test("patients' identifiers never lead out of the payload or the folder")
    func hostileIdentifiers() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { adapter, folder in
            let dataSet = TestInstance.dataSet(patient: "../../../../tmp/x", study: "../1", series: "/etc")
            #expect(try await send([try TestInstance.write(dataSet, in: folder)], to: adapter.dicomPort) == [.success])
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            let name = try #require(platform.files(platform.jobs[0].job.payloadID).keys.first)
            #expect(!name.contains("..") || !name.split(separator: "/").contains(".."))
            #expect(name.hasPrefix("/input/dcm/_._.._.._.._tmp_x/"))
        }
    }

    @Test("metadata of the instances become metadata of the job where that is asked for")
    func metadata() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.submission.uploadsMetadata = true
            configuration.submission.metadataTags = ["0008,0060", "StudyDescription"]
        } _: { adapter, folder in
            let paths = try ["one", "two"].map { try TestInstance.write(TestInstance.dataSet(text: $0), in: folder) }
            _ = try await send(paths, to: adapter.dicomPort)
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            let metadata = platform.jobs[0].job.metadata
            #expect(metadata["00080060"] == "CT" && metadata["00081030-0"] == "one" && metadata["00081030-1"] == "two")
        }
    }
}

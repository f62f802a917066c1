// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import DICOMNetwork
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct SubmissionTests {
    /// A point at which the process dies: in a call, before or after it has its effect.
    struct Death: Sendable, CustomTestStringConvertible {
        var call: MemoryPlatform.Call
        var isAfter: Bool
        var testDescription: String { "\(isAfter ? "after" : "before") \(call.rawValue)" }
    }

    static let deaths = [MemoryPlatform.Call.listPipelines, .createJob, .upload, .addMetadata, .startJob].flatMap { call in
        [false, true].map { Death(call: call, isAfter: $0) }
    }

    @Test("whenever the process dies, the group becomes exactly one started job with all its files", arguments: deaths)
    func deathAnywhere(death: Death) async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let paths = try TestInstance.series(4, in: folder)
            platform.set(death.isAfter ? .hangAfter : .hangBefore, for: death.call)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform, ending: .crash) { adapter in
                #expect(try await send(paths, to: adapter.dicomPort).allSatisfy { $0 == .success })
                try await adapter.later("the call hangs") { platform.hanging > 0 }
            }
            platform.set(nil, for: death.call)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { adapter in
                try await adapter.later("the submission is completed") {
                    try await adapter.rest(.GET, "/api/submissions").array.map { $0["state"] as? String } == ["Completed"]
                }
            }
            #expect(platform.startedJobs.count == 1 && platform.startedJobs.first?.starts == 1)
            #expect(platform.jobs.count == 1, "no orphan is left")
            let job = platform.jobs[0].job
            #expect(platform.files(job.payloadID).count == 4 && job.metadata["Instances"] == "4")
        }
    }

    @Test("a group that was open when the process died is completed after the restart")
    func openGroup() async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let paths = try TestInstance.series(3, in: folder)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform, ending: .crash) { configuration in
                configuration.aeTitles = [AdapterFixture.application(["timeout": "3600"])]
            } _: { adapter in
                _ = try await send(Array(paths.prefix(2)), to: adapter.dicomPort)
            }
            #expect(platform.startedJobs.isEmpty)
            // What lies about from before is removed, what counts is kept.
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/data/dicom/CLARA/orphan.dcm"))
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/data/dicom/.incoming/.partial"))
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { configuration in
                configuration.aeTitles = [AdapterFixture.application(["timeout": "1.5"])]
            } _: { adapter in
                _ = try await send([paths[2]], to: adapter.dicomPort)
                try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            }
            #expect(platform.jobs.count == 1)
            #expect(platform.files(platform.jobs[0].job.payloadID).count == 3)
            for sub in ["CLARA", ".incoming"] {
                #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data/dicom/\(sub)").isEmpty)
            }
        }
    }

    @Test("a platform that is down is waited for, however often it takes")
    func platformDown() async throws {
        let platform = MemoryPlatform()
        for call in [MemoryPlatform.Call.listPipelines, .createJob, .upload, .addMetadata, .startJob] {
            platform.set(.before(MemoryPlatform.down, times: 6), for: call)
        }
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.submission.maximumRetries = 2
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(3, in: folder), to: adapter.dicomPort)
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            #expect(platform.jobs.count == 1)
        }
    }

    @Test("what the platform refuses is given up after the allowed tries, and can be retried by hand")
    func refusedPipeline() async throws {
        let platform = MemoryPlatform(pipelines: [])
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.submission.maximumRetries = 2
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(2, in: folder), to: adapter.dicomPort)
            try await adapter.later("the submission is faulted") {
                try await adapter.rest(.GET, "/api/submissions?state=faulted").array.count == 1
            }
            #expect(platform.calls(.listPipelines) == 3)
            let submission = try #require(try await adapter.rest(.GET, "/api/submissions").array.first)
            #expect((submission["message"] as? String)?.contains("no pipeline named lungs") == true)
            let id = try #require(submission["id"] as? String)
            _ = try await platform.createPipeline(files: [.init(path: "lungs", content: "")], id: nil, metadata: [:])
            #expect(try await adapter.rest(.POST, "/api/submissions/\(id)/retry").status == 200)
            try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            #expect(platform.files(platform.jobs[0].job.payloadID).count == 2, "the files were kept")
            try await eventually("it is over") { try await adapter.rest(.GET, "/api/submissions?state=Completed").array.count == 1 }
            #expect(try await adapter.rest(.POST, "/api/submissions/\(id)/retry").status == 409)
            #expect(try await adapter.rest(.POST, "/api/submissions/nope/retry").status == 404)
        }
    }

    @Test("a submission can be retried the moment it is faulted, again and again")
    func retryAtOnce() async throws {
        let platform = MemoryPlatform(pipelines: [])
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.submission.maximumRetries = 0
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort)
            try await eventually("the submission is there") { try await adapter.rest(.GET, "/api/submissions").array.count == 1 }
            let id = try #require(try await adapter.rest(.GET, "/api/submissions").array.first?["id"] as? String)
            for round in 1...60 {
                try await eventually("it is faulted for the \(round)th time", pause: .zero) {
                    try await adapter.rest(.POST, "/api/submissions/\(id)/retry").status == 200
                }
            }
            try await eventually("it is tried for the last time") { platform.calls(.listPipelines) == 61 }
        }
    }

    @Test("a pipeline can be named by its identifier, or by its name, of which the latest counts")
    func pipelineReferences() async throws {
        let platform = MemoryPlatform(pipelines: ["lungs", "other", "lungs"])
        let pipelines = platform.pipelines
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = [AdapterFixture.application(["pipeline-id": pipelines[1].id.uppercased()])]
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort)
            try await adapter.later("both jobs are started") { platform.startedJobs.count == 2 }
            #expect(Set(platform.jobs.map(\.job.pipelineID)) == [pipelines[1].id, pipelines[2].id])
        }
    }

    @Test("a job that somebody cancels before its start is not made again behind their back")
    func cancelledJob() async throws {
        let platform = MemoryPlatform()
        try await AdapterFixture.run(platform: platform) { configuration in
            configuration.aeTitles = [AdapterFixture.application(["timeout": "1.5"])]
            configuration.submission.maximumRetries = 1
        } _: { adapter, folder in
            _ = try await send(try TestInstance.series(1, in: folder), to: adapter.dicomPort)
            try await eventually("the job is made") { platform.jobs.first.map { platform.files($0.job.payloadID).count } == 1 }
            _ = try await platform.cancelJob(platform.jobs[0].job.id, reason: "test")
            try await adapter.later("the submission is faulted") {
                try await adapter.rest(.GET, "/api/submissions?state=faulted").array.count == 1
            }
            #expect(platform.jobs.count == 1 && platform.startedJobs.isEmpty)
            let group = try #require(try await adapter.rest(.GET, "/api/groups").array.first?["id"] as? String)
            #expect(try await adapter.rest(.DELETE, "/api/groups/\(group)").status == 204)
            #expect(try await adapter.rest(.GET, "/api/submissions").array.isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data/dicom/CLARA").isEmpty)
        }
    }
}

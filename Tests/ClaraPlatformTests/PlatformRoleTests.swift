// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Logging
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct PlatformRoleTests {
    @Test func `a job goes from its pipeline to its results`() async throws {
        try await withPlatformRole { world in
            for api in [world.api, world.role.inProcessAPI] {
                #expect(try await api.version() == PlatformVersion(major: 0, minor: 1, patch: 0))
                let pipeline = try await api.createPipeline(files: definition(images: ["test/copy", "test/copy"]))
                let created = try await api.createJob(
                    pipelineID: pipeline, name: "a job", priority: .higher, inputPayloads: [], metadata: ["Source": "CT1"])
                try await api.upload(payloadID: created.payloadID, name: "series/a.dcm", bytes: [1, 2, 3])
                var job = try await api.jobStatus(created.jobID)
                #expect(job.state == .pending && job.status == .healthy && job.priority == .higher)
                #expect(job.created != nil && job.started == nil && job.stopped == nil)
                try await api.startJob(created.jobID)
                job = try await world.wait(for: created.jobID, .stopped)
                #expect(job.status == .healthy)
                #expect(job.operators.map(\.status) == [.completed, .completed])
                #expect(job.dag.map(\.name) == ["step0", "step1"])
                let payload = try await api.payloadDetails(created.payloadID)
                #expect(payload.jobID == created.jobID)
                #expect(
                    payload.files.map(\.name) == [
                        "/input/series/a.dcm", "/operators/step0/series/a.dcm", "/operators/step1/series/a.dcm",
                    ])
                #expect(
                    try await api.download(payloadID: created.payloadID, name: "operators/step1/series/a.dcm", limit: 10) == [1, 2, 3])
                #expect(try await api.logLines(jobID: created.jobID, operatorName: "step1") == ["copying"])
                let filter = PlatformJob.Filter(states: [.stopped], pipelineIDs: [pipeline])
                #expect(try await api.listJobs(filter).map(\.id) == [created.jobID])
                await expect(.payloadReadOnly) {
                    _ = try await api.upload(payloadID: created.payloadID, name: "late", bytes: [1])
                }
                try await api.deletePayload(created.payloadID)
                await expect(.missingPayload) { _ = try await api.payloadDetails(created.payloadID) }
                try await api.removePipeline(pipeline)
                #expect(try await api.jobStatus(created.jobID).name == "a job")
            }
        }
    }

    @Test func `the payload of a job that is at work cannot be deleted`() async throws {
        try await withPlatformRole { world in
            let pipeline = try await world.api.createPipeline(files: definition(images: ["test/sleep"]))
            let created = try await world.api.createJob(pipelineID: pipeline, name: "a job")
            try await world.api.startJob(created.jobID)
            _ = try await world.wait(for: created.jobID, .running)
            await expect(.payloadInUse) { try await world.api.deletePayload(created.payloadID) }
            _ = try await world.api.cancelJob(created.jobID, reason: "enough")
            #expect(try await world.wait(for: created.jobID, .stopped).status == .canceled)
            try await world.api.deletePayload(created.payloadID)
        }
    }

    @Test func `a job that fails keeps its log`() async throws {
        try await withPlatformRole { world in
            let pipeline = try await world.api.createPipeline(files: definition(images: ["test/copy", "test/none", "test/copy"]))
            let created = try await world.api.createJob(pipelineID: pipeline, name: "a job")
            try await world.api.startJob(created.jobID)
            let job = try await world.wait(for: created.jobID, .stopped)
            #expect(job.status == .faulted)
            #expect(job.operators.map(\.status) == [.completed, .faulted, .pending])
            #expect(try await world.api.logLines(jobID: created.jobID, operatorName: "step1") == ["no such program"])
            await expect(.missingJobOperator) { _ = try await world.api.logLines(jobID: created.jobID, operatorName: "step9") }
        }
    }

    @Test func `a job that cannot be created leaves no payload`() async throws {
        try await withPlatformRole { world in
            let pipeline = try await world.api.createPipeline(files: definition())
            await expect(.missingPipeline) {
                _ = try await world.api.createJob(pipelineID: PlatformIdentifier.generate().value, name: "a job")
            }
            await expect(.invalidJobName) { _ = try await world.api.createJob(pipelineID: pipeline, name: " ") }
            await expect(.invalidJobMetadata) {
                _ = try await world.api.createJob(
                    pipelineID: pipeline, name: "a", priority: .normal, inputPayloads: [], metadata: ["a": "", "A": ""])
            }
            await expect(.missingPayload) {
                _ = try await world.api.createJob(
                    pipelineID: pipeline, name: "a", priority: .normal, inputPayloads: [PlatformIdentifier.generate().value],
                    metadata: [:])
            }
            let folders = try FileManager.default.contentsOfDirectory(atPath: world.folder + "/data/payloads")
            #expect(folders.filter { !$0.hasPrefix(".") }.isEmpty)
        }
    }

    @Test func `variables fill the parameters of the pipeline`() async throws {
        try await withPlatformRole { world in
            let files = definition(images: ["test/${{KIND}}"], parameters: "parameters: { KIND: }\n")
            let pipeline = try await world.api.createPipeline(files: files)
            let created = try await world.api.createJob(pipelineID: pipeline, name: "a job")
            await expect(.invalidJobVariables) { try await world.api.startJob(created.jobID) }
            await expect(.invalidJobVariables) { _ = try await world.api.startJob(created.jobID, variables: ["KIND": "copy", "x": "y"]) }
            _ = try await world.api.startJob(created.jobID, variables: ["KIND": "copy"])
            #expect(try await world.wait(for: created.jobID, .stopped).status == .healthy)
            await expect(.invalidJobState) { try await world.api.startJob(created.jobID) }
        }
    }

    @Test func `every fault of a definition comes back as a line`() async throws {
        try await withPlatformRole { world in
            let yaml = "api-version: 0.4.0\nname: x\noperators:\n- name: a\n  container: { }\n- name: a\n  container: { image: y }\n"
            let error = await #expect(throws: PlatformError.self) {
                _ = try await world.api.createPipeline(files: [.init(path: "ct/lung.yaml", content: yaml)])
            }
            #expect(error?.platformCode == .pipelineLoadError)
            #expect(error.map { $0.messages.count >= 2 } == true)
            #expect(error?.messages.allSatisfy { $0.hasPrefix("ct/lung.yaml:") } == true)
        }
    }

    @Test func `all is there after a restart`() async throws {
        try await withTemporaryFolder { folder in
            let (pipeline, created, reusable) = try await withPlatformRole(in: folder) { world in
                let pipeline = try await world.api.createPipeline(files: definition())
                let created = try await world.api.createJob(pipelineID: pipeline, name: "a job")
                try await world.api.upload(payloadID: created.payloadID, name: "a", bytes: [1])
                let reusable = try await world.api.createPayload(metadata: ["a": "b"])
                return (pipeline, created, reusable)
            }
            try await withPlatformRole(in: folder) { world in
                #expect(try await world.api.listPipelines().map(\.id) == [pipeline])
                #expect(try await world.api.payloadDetails(reusable).metadata == ["a": "b"])
                try await world.api.upload(payloadID: created.payloadID, name: "b", bytes: [2])
                try await world.api.startJob(created.jobID)
                #expect(try await world.wait(for: created.jobID, .stopped).status == .healthy)
                #expect(try await world.api.payloadDetails(created.payloadID).files.count == 4)
            }
        }
    }

    @Test func `a client can stop the platform only where it may`() async throws {
        try await withPlatformRole { world in
            await expect(.notPermitted) { try await world.api.stop() }
        }
        let (stops, continuation) = AsyncStream.makeStream(of: Void.self)
        try await withPlatformRole(onStop: { continuation.finish() }) { world in try await world.api.stop() }
        for await _ in stops {}
    }

    @Test func `a port that is taken is a clear refusal`() async throws {
        try await withPlatformRole { world in
            let error = await #expect(throws: PlatformError.self) {
                _ = try await PlatformRole(
                    configuration: PlatformConfiguration(dataDirectory: world.folder + "/other", port: world.port),
                    executor: world.executor, logger: .init(label: "test"))
            }
            #expect(error?.code == .unavailable)
            #expect(error?.message.contains("\(world.port)") == true)
        }
    }

    @Test func `large files go through both transports`() async throws {
        try await withPlatformRole { world in
            let size = 96 << 20
            let path = world.folder + "/large"
            _ = FileManager.default.createFile(atPath: path, contents: Data(repeating: 7, count: size))
            for (name, api) in [("HTTP/2", world.api), ("in-process", world.role.inProcessAPI)] {
                let payload = try await api.createPayload(metadata: [:])
                let clock = ContinuousClock()
                let up = try await clock.measure { try await api.uploadFile(payloadID: payload, name: "large", path: path) }
                let down = try await clock.measure {
                    try await api.downloadFile(payloadID: payload, name: "large", to: world.folder + "/copy")
                }
                #expect(try await api.payloadDetails(payload).files.map(\.size) == [UInt64(size)])
                #expect(FileManager.default.contentsEqual(atPath: path, andPath: world.folder + "/copy"))
                print("\(name): \(size >> 20) MiB up in \(up), down in \(down)")
                try await api.deletePayload(payload)
            }
        }
    }
}

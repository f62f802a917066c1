// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import SwiftProtobuf
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct PlatformClientTests {
    static let jobID = "00000000000000000000000000000001"

    @Test(arguments: Route.allCases)
    func `every kind of answer comes back as a value`(route: Route) async throws {
        let platform = ScriptedPlatform()
        try await withScriptedPlatform(platform, over: route) { api in
            #expect(try await api.version() == PlatformVersion(major: 1, minor: 2, patch: 3, label: "test"))
            try await api.stop()
            #expect(try await api.utilization().first?.processes == [GPUUtilization.Process(name: "server")])

            let created = try await api.createJob(pipelineID: Self.jobID, name: "one")
            #expect(created == PlatformJob.Created(jobID: Self.jobID, payloadID: "00000000000000000000000000000002"))
            let token = try await api.startJob(created.jobID, variables: ["b": "2", "a": "1"])
            #expect(token == PlatformJob.Token(jobID: Self.jobID, state: .pending, status: .healthy, priority: .higher))
            let job = try await api.jobStatus(created.jobID)
            #expect(job.messages == ["working"])
            #expect(job.operators.map(\.status) == [.completed])
            #expect(job.operators.first?.started == Date(timeIntervalSince1970: 1_615_226_791))
            #expect(job.operators.first?.stopped == nil)
            #expect(job.dag == [.init(name: "writer", inputDependencies: [.init(name: "reader")])])
            #expect(try await api.listJobs().map(\.status) == [.terminated])
            #expect(try await api.cancelJob(created.jobID, reason: "").status == .canceled)
            #expect(try await api.cancelJob(created.jobID, reason: "terminate").status == .unknown)
            #expect(try await api.logLines(jobID: Self.jobID, operatorName: "reader") == ["first", "second", "reader"])
            #expect(try await api.addJobMetadata(Self.jobID, ["Source": "CT1"]) == ["Source": "CT1"])
            #expect(try await api.removeJobMetadata(Self.jobID, keys: ["Source"]) == [:])

            #expect(try await api.listPipelines().map(\.name) == ["a", "b"])
            #expect(try await api.createPayload(metadata: [:]) == "3fd032fcb1a441a1936654b58b1df43b")
            #expect(try await api.addPayloadMetadata(Self.jobID, ["a": "b"]) == ["a": "b"])
        }
        platform.observed.withLock { observed in
            #expect(observed.headers.allSatisfy { $0.userAgent == "test" && $0.apiVersion.minor == 6 })
            #expect(observed.jobStarts.first?.variables.map(\.name) == ["a", "b"])
            #expect(observed.jobFilters.first?.hasFilter == false)
        }
    }

    @Test(arguments: Route.allCases)
    func `a definition of several files goes in parts and comes back whole`(route: Route) async throws {
        let platform = ScriptedPlatform()
        let large = String(repeating: "# größer\n", count: 40_000)
        let files = [
            PlatformPipeline.File(path: "pipeline.yaml", content: large), .init(path: "empty.yaml", content: ""),
            .init(path: "ops/reader.yaml", content: "x"),
        ]
        try await withScriptedPlatform(platform, over: route) { api in
            let id = try await api.createPipeline(files: files, id: Self.jobID, metadata: [:])
            #expect(id == Self.jobID)
            let pipeline = try await api.pipeline(id)
            #expect(pipeline.name == "chest")
            #expect(pipeline.files == files)
            #expect(pipeline.dag == [.init(name: "reader", next: [.init(name: "writer")])])
            try await api.updatePipeline(id, files: [files[2]])
            #expect(try await api.pipeline(id).files == [files[2]])
            try await api.removePipeline(id)
        }
    }

    @Test(arguments: Route.allCases)
    func `an in-band refusal becomes an error with its code and lines`(route: Route) async throws {
        let platform = ScriptedPlatform(
            refusal: .with {
                $0.code = -0x1101
                $0.messages = ["pipeline.yaml:3:1: one", "pipeline.yaml:4:1: two"]
            })
        try await withScriptedPlatform(platform, over: route) { api in
            for attempt in 0..<4 {
                let error = await #expect(throws: PlatformError.self) {
                    switch attempt {
                    case 0: _ = try await api.createPipeline(files: [.init(path: "a", content: String(repeating: "x", count: 3 << 20))])
                    case 1: _ = try await api.jobStatus(Self.jobID)
                    case 2: _ = try await api.listJobs()
                    default: _ = try await api.upload(payloadID: Self.jobID, name: "x", bytes: Array(repeating: 1, count: 5 << 20))
                    }
                }
                #expect(error?.platformCode == .pipelineLoadError)
                #expect(error?.code == .invalidArgument)
                #expect(error?.messages.count == 2)
            }
        }
    }

    @Test func `a platform that is not there is an unavailable one`() async throws {
        // Port 1 of the loopback address is privileged and not in use.
        let error = await #expect(throws: PlatformError.self) {
            try await withPlatform(host: "127.0.0.1", port: 1) { try await $0.version() }
        }
        #expect(error?.code == .unavailable)
        #expect(error?.platformCode == nil)
    }

    @Test func `a cancelled call throws cancellation`() async throws {
        let connection = InProcessConnection()
        let client = PlatformClient(transport: connection.client)
        let task = Task { try await client.version() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

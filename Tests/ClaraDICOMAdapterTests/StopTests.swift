// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import ClaraResultsAPI
import DICOM
import DICOMNetwork
import Foundation
import NIOHTTP1
import Testing

/// The adapter is asked to stop while something is under way that does not end by itself.
@Suite(.timeLimit(.minutes(3)))
struct StopTests {
    @Test(
        "a platform that does not answer keeps no one from stopping, and the submission goes on after the next start",
        arguments: [MemoryPlatform.Call.createJob, .upload, .startJob])
    func silentPlatform(call: MemoryPlatform.Call) async throws {
        let platform = MemoryPlatform()
        platform.set(.hangBefore, for: call)
        try await withTemporaryFolder { folder in
            let paths = try TestInstance.series(3, in: folder)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { adapter in
                #expect(try await send(paths, to: adapter.dicomPort).allSatisfy { $0 == .success })
                try await adapter.later("the call hangs") { platform.hanging > 0 }
            }
            platform.set(nil, for: call)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { adapter in
                try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            }
            #expect(platform.jobs.count == 1 && platform.files(platform.jobs[0].job.payloadID).count == 3)
        }
    }

    @Test("an association that goes on and on is cut off, and what was answered is in the job")
    func openAssociation() async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let files = try TestInstance.series(100, in: folder).map { try InstanceFile(path: $0) }
            let answered = Gauge()
            let port = AsyncStream.makeStream(of: Int.self)
            async let sending: Void = {
                guard let number = await port.stream.first(where: { _ in true }) else { return }
                let peer = DICOMPeer(host: "127.0.0.1", port: number, calledAETitle: "CLARA")
                await #expect(throws: DICOMNetworkError.self) {
                    try await DICOMClient.withAssociation(
                        to: peer, contexts: ContextPlan.contexts(for: files.map(\.identity))[0]
                    ) { association in
                        // What comes a second time changes nothing.
                        for number in 0... {
                            let status = try await association.store(files[number % files.count]).status
                            #expect(status == .success)
                            if number < files.count { answered.enter() }
                            try await Task.sleep(for: .milliseconds(50))
                        }
                    }
                }
            }()
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { adapter in
                port.continuation.yield(adapter.dicomPort)
                try await eventually("the first instance is stored") { answered.most > 0 }
            }
            await sending
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { adapter in
                try await adapter.later("the job is started") { platform.startedJobs.count == 1 }
            }
            // The answer for the last one may have been lost.
            let count = platform.files(platform.jobs[0].job.payloadID).count
            #expect(platform.jobs.count == 1 && (count == answered.most || count == answered.most + 1))
        }
    }

    @Test("a request that waits for the platform keeps no one from stopping")
    func openRequest() async throws {
        let platform = MemoryPlatform()
        try await withTemporaryFolder { folder in
            let paths = try TestInstance.series(1, in: folder)
            try await AdapterFixture.run(in: "\(folder)/data", platform: platform) { configuration in
                configuration.submission.maximumRetries = 0
            } _: { adapter in
                platform.set(.before(PlatformError(.invalidJobVariables, "refused"), times: 1), for: .startJob)
                _ = try await send(paths, to: adapter.dicomPort)
                try await adapter.later("the submission is faulted") {
                    try await adapter.rest(.GET, "/api/submissions?state=faulted").array.count == 1
                }
                let id = try #require(try await adapter.rest(.GET, "/api/groups").array.first?["id"] as? String)
                platform.set(.hangBefore, for: .cancelJob)
                let request = Task { try? await adapter.rest(.DELETE, "/api/groups/\(id)") }
                try await eventually("the request waits for the platform") { platform.hanging > 0 }
                // Its answer comes with the stop, which this body would wait for in vain.
                _ = request
            }
            #expect(platform.startedJobs.isEmpty)
        }
    }

    /// What an export waits for when the adapter is asked to stop.
    enum Wait: String, Sendable, CaseIterable {
        case download, answer
    }

    @Test("a delivery that hangs keeps no one from stopping, and is made after the next start", arguments: Wait.allCases)
    func hangingDelivery(wait: Wait) async throws {
        let platform = MemoryPlatform()
        let payload = "22222222222222222222222222222222"
        for sop in ["1.2.1", "1.2.2"] {
            platform.put(try DICOMFile(dataSet: TestInstance.dataSet(sop: sop)).encoded(), "/operators/writer/\(sop).dcm", in: payload)
        }
        let receiver = Receiver()
        if wait == .download { platform.set(.hangBefore, for: .download) } else { receiver.isSilent = true }
        try await withTemporaryFolder { folder in
            try await receiver.run { port in
                try await ResultsFixture.run(in: "\(folder)/results") { client in
                    let change: @Sendable (inout DICOMAdapterConfiguration) -> Void = {
                        $0.destinations = [DestinationEntity(name: "PACS", aeTitle: "PACS", hostIp: "127.0.0.1", port: port)]
                    }
                    let task = try await client.register(
                        ResultRegistration(
                            jobId: "j", pipelineId: "p", payloadId: payload, agent: "ClaraSCU", parameters: "PACS",
                            uris: ["operators/writer/1.2.1.dcm", "operators/writer/1.2.2.dcm"]))
                    try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL, change: change) { _ in
                        try await eventually("the delivery hangs") { platform.hanging + receiver.waiting > 0 }
                    }
                    #expect(try await client.task(task.taskId).state == .inProgress)
                    platform.set(nil, for: .download)
                    receiver.isSilent = false
                    try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL, change: change) { _ in
                        try await eventually("the task succeeds") { try await client.task(task.taskId).state == .succeeded }
                    }
                    #expect(receiver.instances == ["1.2.1", "1.2.2"])
                }
            }
        }
    }
}

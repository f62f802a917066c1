// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraDICOMAdapter
import ClaraResults
import ClaraResultsAPI
import DICOM
import DICOMNetwork
import ForeignPrograms
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct ExportTests {
    static let payload = "22222222222222222222222222222222"

    /// Puts instances and other files into a payload.
    private static func fill(_ platform: MemoryPlatform, instances: [String], other: [String] = []) throws {
        for uid in instances {
            let bytes = try DICOMFile(dataSet: TestInstance.dataSet(sop: uid)).encoded()
            platform.put(bytes, "/operators/writer/\(uid).dcm", in: payload)
        }
        for name in other { platform.put(Array("not DICOM at all".utf8), "/operators/writer/\(name)", in: payload) }
    }

    private static func task(_ names: [String], parameters: String = "[\"PACS\"]") -> ResultRegistration {
        ResultRegistration(
            jobId: "0123456789abcdef0123456789abcdef", pipelineId: "11111111111111111111111111111111", payloadId: payload,
            agent: "ClaraSCU", parameters: parameters, uris: names.map { "operators/writer/\($0)" })
    }

    private static func destination(_ name: String, _ port: Int) -> DestinationEntity {
        DestinationEntity(name: name, aeTitle: name, hostIp: "127.0.0.1", port: port)
    }

    private static func run(
        platform: MemoryPlatform, destinations: [DestinationEntity],
        change: @escaping @Sendable (inout DICOMAdapterConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (AdapterFixture, ResultsClient) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await ResultsFixture.run(in: "\(folder)/results") { client in
                try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL) { configuration in
                    configuration.destinations = destinations
                    change(&configuration)
                } _: { adapter in
                    try await body(adapter, client)
                }
            }
        }
    }

    private static func state(_ id: String, _ client: ResultsClient) async throws -> ResultTask.State {
        try await client.task(id).state
    }

    @Test("a task is delivered to every destination it names, and each file's outcome is kept")
    func delivery() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1", "1.2.2"])
        let near = Receiver()
        let far = Receiver()
        try await near.run { nearPort in
            try await far.run { farPort in
                let destinations = [Self.destination("PACS", nearPort), Self.destination("ARCHIVE", farPort)]
                try await Self.run(platform: platform, destinations: destinations) { adapter, client in
                    let task = try await client.register(Self.task(["1.2.1.dcm", "1.2.2.dcm"], parameters: "[\"pacs\", \"Archive\"]"))
                    try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                    #expect(near.instances == ["1.2.1", "1.2.2"] && far.instances == ["1.2.1", "1.2.2"])
                    #expect(near.associations == 1)
                    let shown = try #require(try await adapter.rest(.GET, "/api/deliveries?taskId=\(task.taskId)").array.first)
                    let files = try #require(shown["files"] as? [[String: Any]])
                    #expect(
                        files.count == 4 && files.allSatisfy { $0["state"] as? String == "Delivered" && $0["status"] as? String == "0000" })
                    #expect(Set(files.compactMap { $0["sopInstanceUid"] as? String }) == ["1.2.1", "1.2.2"])
                }
            }
        }
    }

    @Test("storescp of dcmtk receives", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/storescp"), "needs dcmtk"))
    func foreignReceiver() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1", "1.2.2", "1.2.3"])
        try await withTemporaryFolder { folder in
            let port = try await freePort()
            try await ForeignProgram.during("/usr/bin/storescp", ["-od", folder, "-aet", "PACS", "\(port)"]) { _ in
                try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { _, client in
                    let task = try await client.register(Self.task(["1.2.1.dcm", "1.2.2.dcm", "1.2.3.dcm"]))
                    try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                }
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.count == 3)
            #expect(try files.allSatisfy { try DICOMFile.read(path: "\(folder)/\($0)").dataSet.string(.patientID) == "P-1" })
        }
    }

    @Test("a receiver that is down gets its results when it comes up")
    func receiverDown() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"])
        let port = try await freePort()
        try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { adapter, client in
            let task = try await client.register(Self.task(["1.2.1.dcm"]))
            try await eventually("it was tried more than once") { try await client.task(task.taskId).retries >= 2 }
            let shown = try #require(try await adapter.rest(.GET, "/api/deliveries").array.first)
            let file = try #require((shown["files"] as? [[String: Any]])?.first)
            #expect((file["message"] as? String)?.contains("cannot connect to PACS at 127.0.0.1:\(port)") == true)
            let receiver = Receiver()
            try await receiver.run(port: port) { _ in
                try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
            }
            #expect(receiver.instances == ["1.2.1"])
        }
    }

    @Test("only what failed is sent again")
    func partialResend() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1", "1.2.2", "1.2.3"])
        let receiver = Receiver()
        receiver.refuse("1.2.2", with: .outOfResources)
        try await receiver.run { port in
            try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { adapter, client in
                let task = try await client.register(Self.task(["1.2.1.dcm", "1.2.2.dcm", "1.2.3.dcm"]))
                try await eventually("it was tried more than once") { try await client.task(task.taskId).retries >= 2 }
                #expect(receiver.instances == ["1.2.1", "1.2.3"])
                receiver.refuse("1.2.2", with: nil)
                try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                #expect(receiver.instances == ["1.2.1", "1.2.3", "1.2.2"])
                #expect(platform.calls(.download) < 9, "delivered files are not downloaded again")
            }
        }
    }

    @Test("a task has failed when its tries are used up")
    func triesUsedUp() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"])
        let port = try await freePort()
        try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { configuration in
            configuration.sending.maximumRetries = 2
        } _: { _, client in
            let task = try await client.register(Self.task(["1.2.1.dcm"]))
            try await eventually("the task fails") { try await Self.state(task.taskId, client) == .failed }
            #expect(try await client.task(task.taskId).retries == 2)
        }
    }

    @Test("a task that is handed out again at once is tried again at once, and not lost to its lease")
    func noPause() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"])
        let receiver = Receiver()
        receiver.refuse("1.2.1", with: .cannotUnderstand)
        try await withTemporaryFolder { folder in
            try await receiver.run { port in
                try await ResultsFixture.run(in: "\(folder)/results") {
                    $0.backOff = RetryPolicy(maximumAttempts: .max, initialDelay: .zero, multiplier: 1, maximumDelay: .zero)
                } _: { client in
                    try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL) { configuration in
                        configuration.destinations = [Self.destination("PACS", port)]
                        configuration.sending.maximumRetries = 30
                    } _: { _ in
                        let task = try await client.register(Self.task(["1.2.1.dcm"]))
                        try await eventually("the task fails") { try await Self.state(task.taskId, client) == .failed }
                        #expect(try await client.task(task.taskId).retries == 30 && receiver.associations == 31)
                    }
                }
            }
        }
    }

    @Test("with a threshold, a smaller share of failures does not fail the task")
    func threshold() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1", "1.2.2", "1.2.3"])
        let receiver = Receiver()
        receiver.refuse("1.2.2", with: .cannotUnderstand)
        try await receiver.run { port in
            try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { configuration in
                configuration.sending.failureThreshold = 0.5
            } _: { _, client in
                let task = try await client.register(Self.task(["1.2.1.dcm", "1.2.2.dcm", "1.2.3.dcm"]))
                try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                #expect(receiver.instances == ["1.2.1", "1.2.3"])
            }
        }
    }

    @Test(
        "tasks that can never be delivered fail at once",
        arguments: [("[\"NOWHERE\"]", "no destination NOWHERE"), ("{}", "neither a name"), ("", "name no destination")])
    func hopeless(parameters: String, words: String) async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"])
        try await Self.run(platform: platform, destinations: [Self.destination("PACS", 1)]) { adapter, client in
            let task = try await client.register(Self.task(["1.2.1.dcm"], parameters: parameters))
            try await eventually("the task fails") { try await Self.state(task.taskId, client) == .failed }
            #expect(try await client.task(task.taskId).retries == 0)
            try await eventually("the reason is kept") {
                (try await adapter.rest(.GET, "/api/deliveries").array.first?["message"] as? String)?.contains(words) == true
            }
        }
    }

    @Test("files that are not DICOM are left out, and missing ones fail the task")
    func otherFiles() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"], other: ["overlay.png"])
        let receiver = Receiver()
        try await receiver.run { port in
            try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { adapter, client in
                let mixed = try await client.register(Self.task(["1.2.1.dcm", "overlay.png"]))
                try await eventually("the task succeeds") { try await Self.state(mixed.taskId, client) == .succeeded }
                #expect(receiver.instances == ["1.2.1"])
                let none = try await client.register(Self.task(["overlay.png"]))
                try await eventually("the task fails") { try await Self.state(none.taskId, client) == .failed }
                let missing = try await client.register(Self.task(["1.2.1.dcm", "lost.dcm"]))
                try await eventually("the task fails") { try await Self.state(missing.taskId, client) == .failed }
                #expect(receiver.instances == ["1.2.1"])
            }
        }
    }

    @Test("a platform that is down for a while costs a try, no more")
    func platformDown() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1"])
        platform.set(.before(MemoryPlatform.down, times: 2), for: .download)
        let receiver = Receiver()
        try await receiver.run { port in
            try await Self.run(platform: platform, destinations: [Self.destination("PACS", port)]) { _, client in
                let task = try await client.register(Self.task(["1.2.1.dcm"]))
                try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                #expect(try await client.task(task.taskId).retries == 2)
            }
        }
    }

    @Test("a delivery that the process died in goes on after the restart, long before its lease ends")
    func death() async throws {
        let platform = MemoryPlatform()
        try Self.fill(platform, instances: ["1.2.1", "1.2.2"])
        let receiver = Receiver()
        try await withTemporaryFolder { folder in
            try await receiver.run { port in
                try await ResultsFixture.run(in: "\(folder)/results") { client in
                    let change: @Sendable (inout DICOMAdapterConfiguration) -> Void = { $0.destinations = [Self.destination("PACS", port)] }
                    platform.set(.hangBefore, for: .download)
                    let task = try await client.register(Self.task(["1.2.1.dcm", "1.2.2.dcm"]))
                    try await AdapterFixture.run(
                        in: "\(folder)/data", platform: platform, results: client.baseURL, ending: .crash, change: change
                    ) { _ in
                        try await eventually("the download hangs") { platform.hanging > 0 }
                    }
                    platform.set(nil, for: .download)
                    #expect(try await Self.state(task.taskId, client) == .inProgress)
                    try await AdapterFixture.run(in: "\(folder)/data", platform: platform, results: client.baseURL, change: change) { _ in
                        try await eventually("the task succeeds") { try await Self.state(task.taskId, client) == .succeeded }
                    }
                    #expect(receiver.instances == ["1.2.1", "1.2.2"])
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import SwiftProtobuf
import Testing

@testable import ClaraPlatform

/// What clients of the original do on the wire, and what else a client may do.
@Suite(.timeLimit(.minutes(5))) struct WireTests {
    typealias Upload = Nvidia_Clara_Platform_PayloadsUploadRequest

    private func upload(
        _ client: GRPCClient<HTTP2ClientTransport.Posix>, _ messages: [Upload]
    ) async throws -> Nvidia_Clara_Platform_PayloadsUploadResponse {
        try await Nvidia_Clara_Platform_Payloads.Client(wrapping: client).upload { writer in
            for message in messages { try await writer.write(message) }
        }
    }

    private func chunk(_ payload: String, _ name: String, _ text: String, size: UInt64 = 0) -> Upload {
        .with {
            $0.payloadID.value = payload
            $0.details.name = name
            $0.details.size = size
            $0.data = Data(text.utf8)
        }
    }

    @Test func `calls without headers are answered, and identifiers understood in every form`() async throws {
        try await withPlatformRole { world in
            let id = try await world.api.createPayload(metadata: [:])
            let hyphenated = try #require(UUID(uuidString: Self.hyphenate(id))).uuidString
            try await withRawClient(world) { client in
                let payloads = Nvidia_Clara_Platform_Payloads.Client(wrapping: client)
                let added = try await payloads.addMetadata(
                    .with {
                        $0.payloadID.value = hyphenated
                        $0.metadata = ["a": "b"]
                    })
                #expect(added.header.code == 0)
                #expect(added.payloadID.value == id)
                #expect(added.metadata == ["a": "b"])
                let malformed = try await payloads.delete(.with { $0.payloadID.value = "../../etc" })
                #expect(malformed.header.code == PlatformCode.invalidPayloadID.rawValue)
                let absent = try await payloads.delete(.init())
                #expect(absent.header.code == PlatformCode.invalidPayloadID.rawValue)
                #expect(!absent.header.messages.isEmpty)
            }
        }
    }

    private static func hyphenate(_ id: String) -> String {
        var text = id
        for offset in [20, 16, 12, 8] { text.insert("-", at: text.index(text.startIndex, offsetBy: offset)) }
        return text
    }

    @Test func `an upload is counted, not believed`() async throws {
        try await withPlatformRole { world in
            let id = try await world.api.createPayload(metadata: [:])
            try await withRawClient(world) { client in
                // Only the first message needs to say which file it is; sizes are those of chunks, or anything.
                var rest = chunk("", "", "second")
                rest.clearDetails()
                let response = try await upload(
                    client, [chunk(id, "/./a//b", "first ", size: 6), rest, chunk(id, "/./a//b", "!", size: 1)])
                #expect(response.header.code == 0)
                #expect(response.details.name == "/a/b")
                #expect(response.details.size == 13)
                #expect(try await world.api.download(payloadID: id, name: "a/b", limit: 100) == Array("first second!".utf8))
                // An empty file as the Python client sends it, and as it should be sent.
                let nothing = try await upload(client, [])
                #expect(nothing.header.code == 0 && !nothing.hasDetails)
                #expect(try await upload(client, [chunk(id, "empty", "")]).details.size == 0)
                #expect(try await world.api.download(payloadID: id, name: "empty", limit: 0).isEmpty)
                #expect(try await world.api.payloadDetails(id).files.map(\.name) == ["/a/b", "/empty"])
            }
        }
    }

    @Test func `an upload that is not one file is refused`() async throws {
        try await withPlatformRole { world in
            let (id, other) = (try await world.api.createPayload(metadata: [:]), try await world.api.createPayload(metadata: [:]))
            try await withRawClient(world) { client in
                let refused: [([Upload], PlatformCode)] = [
                    ([chunk(id, "a", "x"), chunk(id, "b", "y")], .invalidUpload),
                    ([chunk(id, "a", "x"), chunk(other, "a", "y")], .invalidUpload),
                    ([chunk(id, "../a", "x")], .invalidFileName), ([chunk(id, "", "x")], .invalidFileName),
                    ([chunk("x", "a", "x")], .invalidPayloadID), ([chunk(PlatformIdentifier.generate().value, "a", "x")], .missingPayload),
                ]
                for (messages, code) in refused {
                    let response = try await upload(client, messages)
                    #expect(response.header.code == code.rawValue)
                }
                let files = try await world.api.payloadDetails(id).files
                #expect(files.isEmpty)
            }
        }
    }

    @Test func `a client that goes away in the middle of an upload leaves nothing`() async throws {
        try await withPlatformRole { world in
            struct Gone: Error {}
            let id = try await world.api.createPayload(metadata: [:])
            let staging = world.folder + "/data/payloads/.staging"
            try await withRawClient(world) { client in
                let first = chunk(id, "a", String(repeating: "x", count: 100_000))
                await #expect(throws: (any Error).self) {
                    try await Nvidia_Clara_Platform_Payloads.Client(wrapping: client).upload { writer in
                        try await writer.write(first)
                        while try FileManager.default.contentsOfDirectory(atPath: staging).isEmpty { await Task.yield() }
                        throw Gone()
                    }
                }
            }
            let deadline = ContinuousClock.now + .seconds(60)
            while try !FileManager.default.contentsOfDirectory(atPath: staging).isEmpty, ContinuousClock.now < deadline {
                await Task.yield()
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: staging).isEmpty)
            #expect(try await world.api.payloadDetails(id).files.isEmpty)
        }
    }

    @Test func `streams of nothing and of faults are one message`() async throws {
        try await withPlatformRole { world in
            let id = try await world.api.createPayload(metadata: [:])
            try await withRawClient(world) { client in
                let payloads = Nvidia_Clara_Platform_Payloads.Client(wrapping: client)
                let empty = try await payloads.details(.with { $0.payloadID.value = id }) { try await Array($0.messages.collected()) }
                #expect(empty.count == 1)
                #expect(empty.first?.type == .reusable && empty.first?.hasFile == false && empty.first?.hasJobID == false)
                let missing = try await payloads.download(
                    .with {
                        $0.payloadID.value = id
                        $0.name = "x"
                    }
                ) { try await $0.messages.collected() }
                #expect(missing.map(\.header.code) == [PlatformCode.missingFile.rawValue])
                let jobs = Nvidia_Clara_Platform_Jobs.Client(wrapping: client)
                let logs = try await jobs.readLogs(.with { $0.jobID.value = id }) { try await $0.messages.collected() }
                #expect(logs.map(\.header.code) == [PlatformCode.missingJob.rawValue])
                #expect(try await jobs.list(.init()) { try await $0.messages.collected() }.allSatisfy { $0.header.code == 0 })
            }
        }
    }

    @Test func `a caller that watches the GPUs hears once and is let go at the end`() async throws {
        try await withPlatformRole { world in
            try await withRawClient(world) { client in
                let clara = Nvidia_Clara_Platform_Clara.Client(wrapping: client)
                let snapshot = try await clara.utilization(.init()) { try await $0.messages.collected() }
                #expect(snapshot.count == 1)
                #expect(snapshot.first?.gpuMetrics.isEmpty == true)
                let watched = try await clara.utilization(.with { $0.watch = true }) { stream in
                    for try await message in stream.messages { return message.header.code }
                    return -1
                }
                #expect(watched == 0)
            }
        }
    }

    @Test func `messages as large as the original's clients send are taken`() async throws {
        try await withPlatformRole { world in
            let id = try await world.api.createPayload(metadata: [:])
            try await withRawClient(world) { client in
                let response = try await upload(client, [chunk(id, "a", String(repeating: "x", count: 4 << 20))])
                #expect(response.details.size == 4 << 20)
            }
        }
    }
}

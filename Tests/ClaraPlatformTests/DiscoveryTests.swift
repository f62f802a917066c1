// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ForeignPrograms
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import SwiftProtobuf
import Testing

@testable import ClaraPlatform

/// How tools find out about the server.
@Suite(.timeLimit(.minutes(5))) struct DiscoveryTests {
    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: VendorClientTests.python),
            "needs the Python packages of Scripts/requirements-test.txt in .venv"))
    func `a client that knows nothing of the server finds out what it offers and calls it`() async throws {
        try await withPlatformRole { world in
            let script = VendorClientTests.root.appending(path: "Tests/SystemTests/Python/discover_server.py").path
            let outcome = try await ForeignProgram.run(VendorClientTests.python, [script, "127.0.0.1:\(world.port)"])
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        }
    }

    @Test func `every service answers whether it takes calls, and others are not found`() async throws {
        try await withPlatformRole { world in
            try await withRawClient(world) { client in
                let health = Grpc_Health_V1_Health.Client(wrapping: client)
                for service in ["", "nvidia.clara.platform.Jobs", "grpc.reflection.v1.ServerReflection"] {
                    let answer = try await health.check(.with { $0.service = service })
                    #expect(answer.status == .serving)
                }
                let error = await #expect(throws: RPCError.self) {
                    _ = try await health.check(.with { $0.service = "nvidia.clara.platform" })
                }
                #expect(error?.code == .notFound)
            }
        }
    }

    @Test func `who watches hears that the server is about to end`() async throws {
        let health = ServiceHealth(services: ["a"])
        let (seen, continuation) = AsyncStream<Grpc_Health_V1_HealthCheckResponse.ServingStatus>.makeStream()
        let connection = InProcessConnection()
        let service = GRPCService(
            server: GRPCServer(transport: connection.server, services: [HealthAdapter(health: health)]), health: health)
        let client = GRPCClient(transport: connection.client)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            group.addTask { try await client.runConnections() }
            group.addTask {
                try await Grpc_Health_V1_Health.Client(wrapping: client).watch(.with { $0.service = "a" }) { stream in
                    for try await message in stream.messages { continuation.yield(message.status) }
                }
                continuation.finish()
            }
            var statuses: [Grpc_Health_V1_HealthCheckResponse.ServingStatus] = []
            for await status in seen {
                statuses.append(status)
                guard status == .serving else { continue }
                health.set(isServing: false)
                service.server.beginGracefulShutdown()
            }
            #expect(statuses.suffix(2) == [.serving, .notServing])
            client.beginGracefulShutdown()
            try await group.waitForAll()
        }
    }

    @Test func `a watcher that goes away is forgotten, and one of a service that is not there is told so`() async throws {
        let health = ServiceHealth(services: ["a"])
        let changes = health.changes(of: "a")
        changes.end()
        health.set(isServing: true)
        var states: [Bool?] = []
        for await state in changes.states { states.append(state) }
        #expect(states == [false])
        let unknown = health.changes(of: "b")
        unknown.end()
        var unknownStates: [Bool?] = []
        for await state in unknown.states { unknownStates.append(state) }
        #expect(unknownStates == [nil])
        #expect(health.isServing("b") == nil && health.isServing("a") == true && health.isServing("") == true)
    }

    @Test func `extensions are found by the message and the number`() throws {
        let file = Google_Protobuf_FileDescriptorProto.with { file in
            file.name = "a.proto"
            file.package = "p"
            file.messageType = [
                .with { $0.name = "M" },
                .with { message in
                    message.name = "Scope"
                    message.extension = [field("inner", 200)]
                },
            ]
            file.extension = [field("outer", 100)]
        }
        let index = try DescriptorIndex(.with { $0.file = [file] })
        #expect(index.extensionNumbers(of: "p.M") == [100, 200])
        #expect(index.extensionNumbers(of: "p.Scope") == [])
        #expect(index.extensionNumbers(of: "p.N") == nil)
        #expect(index.file(extending: "p.M", number: 200)?.count == 1)
        #expect(index.file(extending: "p.M", number: 300) == nil)
        #expect(index.file(defining: "p.Scope.inner") != nil && index.file(defining: "p.outer") != nil)
    }

    private func field(_ name: String, _ number: Int32) -> Google_Protobuf_FieldDescriptorProto {
        .with {
            $0.name = name
            $0.number = number
            $0.extendee = ".p.M"
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import GRPCCore
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct InProcessConnectionTests {
    /// Gives chunks and counts how many have been asked for.
    struct CountingChunks: AsyncSequence, AsyncIteratorProtocol, Sendable {
        let count: Int
        let asked: Counter
        var given = 0

        func makeAsyncIterator() -> CountingChunks { self }

        mutating func next() async throws -> Data? {
            given += 1
            asked.increment()
            return given > count ? nil : Data(count: 10)
        }
    }

    final class Counter: Sendable {
        private let count = Mutex(0)
        func increment() { count.withLock { $0 += 1 } }
        var value: Int { count.withLock { $0 } }
    }

    @Test func `a sender is held back until its chunk has been taken`() async throws {
        let connection = InProcessConnection()
        let asked = Counter()
        let reached = AsyncStream.makeStream(of: Void.self)
        // A server that takes the first message of the call and then no more until it is told.
        let server = Task {
            try await connection.server.listen { stream, _ in
                var parts = stream.inbound.makeAsyncIterator()
                _ = try? await parts.next()
                _ = try? await parts.next()
                for await _ in reached.stream {}
                while let part = try? await parts.next() { _ = part }
                try? await stream.outbound.write(.status(Status(code: .notFound, message: "over"), [:]))
                await stream.outbound.finish()
            }
        }
        let client = PlatformClient(transport: connection.client)
        let upload = Task {
            try await client.upload(
                payloadID: "00000000000000000000000000000001", name: "x", mode: 0, chunks: CountingChunks(count: 1000, asked: asked))
        }
        // The sender gets as far as it can and stays there: it has asked for the chunk that waits, not for the ones after it.
        for _ in 0..<2000 where asked.value < 2 { await Task.yield() }
        for _ in 0..<2000 { await Task.yield() }
        #expect(asked.value <= 3)
        reached.continuation.finish()
        let error = await #expect(throws: PlatformError.self) { try await upload.value }
        #expect(error?.code == .notFound)
        #expect(asked.value == 1001)
        connection.server.beginGracefulShutdown()
        try await server.value
    }

    @Test func `calls after the server's end are refused`() async throws {
        let connection = InProcessConnection()
        connection.server.beginGracefulShutdown()
        let client = PlatformClient(transport: connection.client)
        let error = await #expect(throws: PlatformError.self) { try await client.version() }
        #expect(error?.code == .unavailable)
    }

    @Test func `calls are refused once the server has been cancelled`() async throws {
        let connection = InProcessConnection()
        let client = PlatformClient(transport: connection.client)
        let server = Task {
            try await GRPCServer(transport: connection.server, services: [ScriptedClara(platform: ScriptedPlatform())]).serve()
        }
        #expect(try await client.version().major == 1)
        server.cancel()
        _ = await server.result
        let error = await #expect(throws: PlatformError.self) { try await client.version() }
        #expect(error?.code == .unavailable)
    }

    @Test func `a client that shuts down lets its calls end first`() async throws {
        let connection = InProcessConnection()
        let client = PlatformClient(transport: connection.client)
        try await withGRPCServer(transport: connection.server, services: [ScriptedClara(platform: ScriptedPlatform())]) { _ in
            async let run: Void = client.run()
            #expect(try await client.version().major == 1)
            client.beginGracefulShutdown()
            try await run
            await #expect(throws: PlatformError.self) { try await client.version() }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import AsyncHTTPClient
import ClaraResults
import ClaraResultsAPI
import Foundation
import Logging
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import ServiceLifecycle

/// A Results Service on a port of its own, with its data in a folder of its own.
struct ResultsFixture: Sendable {
    let client: ResultsClient
    let clock: TestClock
    let baseURL: String

    /// Runs a service for as long as the body takes.
    static func run(
        directory: String, clock: TestClock = TestClock(), change: (inout ResultsConfiguration) -> Void = { _ in },
        _ body: @Sendable (ResultsFixture) async throws -> Void
    ) async throws {
        var configuration = ResultsConfiguration(port: 0, dataDirectory: directory)
        change(&configuration)
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let role = try ResultsRole(configuration: configuration, logger: logger, now: { clock.now })
        let group = ServiceGroup(configuration: .init(services: role.services.map { .init(service: $0) }, logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let baseURL = "http://127.0.0.1:\(try await role.boundPort)"
            let client = try ResultsClient(baseURL: baseURL, retryPolicy: .none)
            do {
                try await body(ResultsFixture(client: client, clock: clock, baseURL: baseURL))
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Runs a service in a temporary folder that is removed afterwards.
    static func run(
        change: (inout ResultsConfiguration) -> Void = { _ in }, _ body: @Sendable (ResultsFixture) async throws -> Void
    ) async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("results-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await run(directory: directory, change: change, body)
    }

    static func registration(agent: String = "ClaraSCU", job: String = "0123456789abcdef0123456789abcdef") -> ResultRegistration {
        ResultRegistration(
            jobId: job, pipelineId: "11111111111111111111111111111111", payloadId: "22222222222222222222222222222222", agent: agent,
            parameters: "[\"PACS\"]", uris: ["operators/writer/seg.dcm", "operators/writer/sr.dcm"])
    }

    /// Sends raw text and returns status and body, for what the client would never send.
    func raw(_ method: HTTPMethod, _ path: String, _ body: String? = nil) async throws -> (status: Int, type: String, body: String) {
        var request = HTTPClientRequest(url: baseURL + path)
        request.method = method
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let text = String(buffer: try await answer.body.collect(upTo: 1 << 24))
        return (Int(answer.status.code), answer.headers.first(name: "content-type") ?? "", text)
    }
}

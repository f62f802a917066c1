// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import AsyncHTTPClient
import ClaraResultsAPI
import Foundation
import Logging
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import ServiceLifecycle
import Testing

@testable import ClaraDICOMAdapter

/// A DICOM adapter on ports of its own.
struct AdapterFixture: Sendable {
    /// How the adapter goes down at the end.
    enum Ending: Sendable {
        case graceful
        /// Everything is dropped where it stands.
        case crash
    }

    let dicomPort: Int
    let restPort: Int
    /// What the idle times of groups are measured by.
    let time: ManualTime

    /// An AE title bound to the pipeline `lungs`. Its groups are idle for as long as a test wants.
    static func application(_ settings: [String: String] = [:]) -> ApplicationEntity {
        ApplicationEntity(
            aeTitle: "CLARA",
            processorSettings: ["timeout": "5", "pipeline-main": "lungs", "jobRetryDelay": "50"].merging(settings) { $1 })
    }

    /// Runs an adapter over a data directory for as long as the body takes.
    static func run(
        in directory: String, platform: MemoryPlatform, results: String = "http://127.0.0.1:1", ending: Ending = .graceful,
        disk: TestDisk = .unmeasured, log: TestLog = TestLog(),
        change: (inout DICOMAdapterConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (AdapterFixture) async throws -> Void
    ) async throws {
        var configuration = DICOMAdapterConfiguration(
            dataDirectory: directory, dicomPort: 0, restPort: 0, sending: SendingSettings(waitSeconds: 5, pauseSeconds: 0.1),
            submission: SubmissionSettings(maximumRetryDelaySeconds: 0.2), aeTitles: [application()])
        configuration.receiving.flushesToDisk = false
        change(&configuration)
        let time = ManualTime()
        let logger = log.logger
        let role = try DICOMAdapterRole(
            configuration: configuration, platform: platform, results: try ResultsClient(baseURL: results, retryPolicy: .none),
            logger: logger, diskSpace: disk.measure, time: time.grouping)
        let group = ServiceGroup(configuration: .init(services: role.services.map { .init(service: $0) }, logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                do { try await group.run() } catch is CancellationError {}
            }
            let result: Result<Void, any Error>
            do {
                try await body(AdapterFixture(dicomPort: try await role.dicomPort, restPort: try await role.restPort, time: time))
                result = .success(())
            } catch {
                result = .failure(error)
            }
            if ending == .graceful { await group.triggerGracefulShutdown() } else { tasks.cancelAll() }
            while let end = await tasks.nextResult() { if ending == .graceful { try end.get() } }
            try result.get()
        }
    }

    /// Runs an adapter in a temporary folder; the body gets another folder for its files.
    static func run(
        platform: MemoryPlatform, disk: TestDisk = .unmeasured,
        change: (inout DICOMAdapterConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (AdapterFixture, String) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await run(in: "\(folder)/data", platform: platform, disk: disk, change: change) { try await body($0, folder) }
        }
    }

    /// Waits for what happens when groups have been idle for their time. Instances whose senders were answered are in them.
    func later(
        _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool
    ) async throws {
        try await eventually(what, sourceLocation: sourceLocation) {
            time.advance(by: .seconds(10_000))
            return try await condition()
        }
    }

    /// Sends a request to the REST interface.
    func rest(_ method: HTTPMethod, _ path: String, _ body: String? = nil) async throws -> RESTAnswer {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(restPort)\(path)")
        request.method = method
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        return RESTAnswer(
            status: Int(answer.status.code), type: answer.headers.first(name: "content-type") ?? "",
            location: answer.headers.first(name: "location"), body: String(buffer: try await answer.body.collect(upTo: 1 << 24)))
    }
}

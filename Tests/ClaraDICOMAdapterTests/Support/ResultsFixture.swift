// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResults
import ClaraResultsAPI
import Foundation
import Logging
import ServiceLifecycle

/// A Results Service on a port of its own, with short pauses.
enum ResultsFixture {
    static func run(
        in directory: String, log: TestLog = TestLog(), change: (inout ResultsConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (ResultsClient) async throws -> Void
    ) async throws {
        var configuration = ResultsConfiguration(port: 0, dataDirectory: directory)
        configuration.backOff = RetryPolicy(
            maximumAttempts: .max, initialDelay: .milliseconds(20), multiplier: 1, maximumDelay: .milliseconds(20))
        change(&configuration)
        let logger = log.logger
        let role = try ResultsRole(configuration: configuration, logger: logger)
        let group = ServiceGroup(configuration: .init(services: role.services.map { .init(service: $0) }, logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let result: Result<Void, any Error>
            do {
                try await body(try ResultsClient(baseURL: "http://127.0.0.1:\(try await role.boundPort)"))
                result = .success(())
            } catch {
                result = .failure(error)
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try result.get()
        }
    }
}

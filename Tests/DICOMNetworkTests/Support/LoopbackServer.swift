// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Logging
import NIOCore

@testable import DICOMNetwork

/// Runs a server on a port that the system chooses, for the time of `body`.
func withServer<R: Sendable>(
    _ provider: any StorageProvider, configure: (inout DICOMServer.Configuration) -> Void = { _ in },
    _ body: (DICOMServer, Int) async throws -> R
) async throws -> R {
    var configuration = DICOMServer.Configuration(port: 0, artimTimeout: .hours(1), idleTimeout: .hours(1))
    configure(&configuration)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let server = DICOMServer(configuration: configuration, provider: provider, logger: logger)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        let result: R
        do {
            result = try await body(server, try await server.boundPort)
        } catch {
            group.cancelAll()
            throw error
        }
        group.cancelAll()
        try await group.waitForAll()
        return result
    }
}

/// Waits for a condition that has no event of its own.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(150)
    while ContinuousClock.now < deadline {
        if try await condition() { return true }
        try await Task.sleep(for: .milliseconds(5))
    }
    return try await condition()
}

extension DICOMPeer {
    static func loopback(_ port: Int, called: String = "ANY-SCP") -> DICOMPeer {
        DICOMPeer(host: "127.0.0.1", port: port, calledAETitle: called, callingAETitle: "TESTER")
    }
}

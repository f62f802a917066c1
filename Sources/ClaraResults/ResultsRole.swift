// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
public import Foundation
public import Logging
public import ServiceLifecycle

/// The Results Service, ready to be run.
public struct ResultsRole: Sendable {
    private let service: ResultsService
    private let listener: HTTPListener

    /// Opens the database `results.db` in the data directory.
    ///
    /// - Parameter now: the clock that leases and pauses go by.
    /// - Throws: ``ClaraHTTP/RESTError`` for bad settings or a database that cannot be opened.
    public init(
        configuration: ResultsConfiguration, logger: Logger, now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        let faults = configuration.faults()
        guard faults.isEmpty else { throw RESTError(.invalidArgument, faults.joined(separator: "; ")) }
        let store: TaskStore
        do {
            try FileManager.default.createDirectory(atPath: configuration.dataDirectory, withIntermediateDirectories: true)
            store = try TaskStore(path: configuration.dataDirectory + "/results.db")
        } catch {
            throw RESTError(.unavailable, "the database \(configuration.dataDirectory)/results.db cannot be opened", cause: error)
        }
        service = ResultsService(store: store, configuration: configuration, now: now, logger: logger)
        listener = HTTPListener(
            name: "results service", host: configuration.host, port: configuration.port,
            router: ResultsRoutes(service: service).router, logger: logger)
    }

    /// What is to be run. A group shuts its services down from the last to the first, so waiting agents are let go before the
    /// listener waits for their requests to end.
    public var services: [any Service] { [listener, WaitingEnder(bell: service.bell)] }

    /// The port that the service listens on.
    ///
    /// - Throws: what kept it from listening.
    public var boundPort: Int {
        get async throws { try await listener.boundPort }
    }
}

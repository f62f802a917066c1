// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraConfiguration
import ClaraConsole
import ClaraDICOMAdapter
import ClaraErrors
import ClaraPlatform
import ClaraResults
import ClaraResultsAPI
import Foundation
import Logging
import ProcessExecutor
import ServiceLifecycle
import UnixSignals

/// Every role in one process: starts them in the order of their needs and ends them in the other.
struct Server: Sendable {
    private let configuration: ResolvedConfiguration
    private let roles: RoleConfigurations
    private let logger = Logger(label: "clara")

    init(configuration: ResolvedConfiguration) {
        self.configuration = configuration
        roles = RoleConfigurations(configuration)
    }

    /// Serves until SIGTERM, SIGINT or a role that fails.
    ///
    /// - Throws: what kept a role from starting or ended it.
    func run() async throws {
        let data = configuration.text("data")
        let lock = try DataDirectoryLock(directory: data)
        defer { withExtendedLifetime(lock) { Endpoints.remove(in: data) } }
        let results = try ResultsRole(configuration: roles.results, logger: Logger(label: "results"))
        let group = ServiceGroup(
            configuration: .init(
                services: results.services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: Self.quiet))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            do {
                try await startRoles(after: results, in: group)
            } catch {
                await group.triggerGracefulShutdown()
                // The group's own error says more than that a role waited for it in vain.
                if error is CancellationError { try await tasks.waitForAll() }
                throw error
            }
            try await tasks.waitForAll()
        }
        logger.info("ended")
    }

    /// Starts the roles that need the Results Service's port, then says that the server is ready.
    private func startRoles(after results: ResultsRole, in group: ServiceGroup) async throws {
        let resultsPort = try await results.boundPort
        let executor = try await OperatorExecutors.make(roles)
        let platform = try await PlatformRole(
            configuration: roles.platform(resultsPort: resultsPort), executor: executor, logger: Logger(label: "platform"),
            onStop: { kill(getpid(), SIGTERM) })
        for service in platform.services { await group.addServiceUnlessShutdown(service) }
        try await DeclaredPipelines(entries: configuration.entries("platform.pipelines"), logger: logger).register(
            at: platform.inProcessAPI)

        let resultsClient = try ResultsClient(baseURL: "http://\(roles.connectHost):\(resultsPort)")
        let adapter = try DICOMAdapterRole(
            configuration: roles.adapter, platform: platform.inProcessAPI, results: resultsClient, logger: Logger(label: "dicom"))
        for service in adapter.services { await group.addServiceUnlessShutdown(service) }
        var endpoints = Endpoints(
            address: roles.host, grpc: platform.boundPort, dicom: try await adapter.dicomPort, rest: try await adapter.restPort,
            results: resultsPort,
            web: 0, processIdentifier: getpid())
        let facts = endpoints
        let console = ConsoleRole(
            host: roles.host, port: configuration.integer("web.port"), platform: platform.inProcessAPI, facts: { Self.facts(facts) },
            logger: Logger(label: "web"))
        for service in console.services { await group.addServiceUnlessShutdown(service) }
        endpoints.web = try await console.boundPort
        try endpoints.write(in: configuration.text("data"))
        logger.info(
            "ready",
            metadata: [
                "net.host": "\(endpoints.address)", "port.grpc": "\(endpoints.grpc)", "port.dicom": "\(endpoints.dicom)",
                "port.rest": "\(endpoints.rest)", "port.results": "\(endpoints.results)", "port.web": "\(endpoints.web)",
            ])
    }

    private static func facts(_ endpoints: Endpoints) -> [ConsoleFact] {
        [
            ConsoleFact("version", ClaraVersion.text), ConsoleFact("platform API (gRPC)", "\(endpoints.address):\(endpoints.grpc)"),
            ConsoleFact("DICOM", "\(endpoints.address):\(endpoints.dicom)"),
            ConsoleFact("adapter REST", "\(endpoints.address):\(endpoints.rest)"),
            ConsoleFact("Results Service", "\(endpoints.address):\(endpoints.results)"),
        ]
    }

    /// The service group tells of each of its steps, which nobody who runs a server wants to read.
    private static var quiet: Logger {
        var logger = Logger(label: "services")
        logger.logLevel = .critical
        return logger
    }
}

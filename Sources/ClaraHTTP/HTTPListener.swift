// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// Serves a router over HTTP/1.1 on one port, until the graceful shutdown of its service group.
public struct HTTPListener: Service {
    /// Whom the listener serves, for messages: "results service".
    public let name: String
    public let host: String
    /// The wanted port; 0 lets the system choose.
    public let port: Int
    private let bound = BoundPort()
    private let responder: RouterResponder<BasicRequestContext>
    private let logger: Logger

    /// The most connections that are open at a time; further ones wait to be accepted.
    private static let maximumConnections = 1000

    public init(name: String, host: String, port: Int, router: Router<BasicRequestContext>, logger: Logger) {
        self.name = name
        self.host = host
        self.port = port
        responder = router.buildResponder()
        self.logger = logger
    }

    /// The port that was taken.
    ///
    /// - Throws: ``RESTError`` when the listener could not bind.
    public var boundPort: Int {
        get async throws { try await bound.value }
    }

    /// - Throws: ``RESTError`` with `unavailable` when the port cannot be taken.
    public func run() async throws {
        var serverLogger = logger
        // The server's own line about its start repeats what is said here.
        if serverLogger.logLevel == .info { serverLogger.logLevel = .notice }
        let application = Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(90))),
            configuration: .init(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: .maximum(Self.maximumConnections, logger: logger)),
            onServerRunning: { [bound, logger, name, host] channel in
                let port = channel.localAddress?.port ?? 0
                logger.info("listening", metadata: ["service.name": "\(name)", "net.host": "\(host)", "net.port": "\(port)"])
                bound.resolve(.success(port))
            },
            logger: serverLogger)
        do {
            try await application.run()
            bound.resolve(.failure(CancellationError()))
        } catch {
            let fault = RESTError(.unavailable, "the \(name) cannot listen on \(host) port \(port)", cause: error)
            bound.resolve(.failure(fault))
            throw fault
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import Logging
public import NIOCore
import NIOPosix
public import ServiceLifecycle

/// A DICOM storage and verification service (SCP) over TCP.
///
/// Every connection is served by a task of its own on one of a few event loops. No task waits for a peer in a way that
/// holds others up, the one that accepts connections least of all. Memory per association is bounded by the length of a PDU
/// and what its receivers keep, never by an object's size.
public final class DICOMServer: Service {
    private let configuration: Configuration
    private let provider: any StorageProvider
    private let logger: Logger
    private let eventLoopGroup: any EventLoopGroup
    private let state: ServerState
    private let port = PortPromise()

    /// - Parameter eventLoopGroup: where connections are served; by default the process's shared one, a loop per core.
    public init(
        configuration: Configuration, provider: any StorageProvider, logger: Logger, eventLoopGroup: (any EventLoopGroup)? = nil
    ) {
        self.configuration = configuration
        self.provider = provider
        self.logger = logger
        self.eventLoopGroup = eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton
        state = ServerState(
            maximumConnections: configuration.maximumConnections, maximumAssociations: configuration.maximumAssociations)
    }

    /// The port that was bound; waits until it is.
    ///
    /// - Throws: the error that ``run()`` ended with when the port could not be bound.
    public var boundPort: Int {
        get async throws { try await port.value }
    }

    /// How many associations are open now.
    public var activeAssociations: Int { state.activeAssociations }

    /// Listens and serves until the task is cancelled, which aborts all associations, or a graceful shutdown has let them end.
    ///
    /// - Throws: ``DICOMNetworkError`` when the address cannot be bound.
    public func run() async throws {
        let listener = try await listen()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.serve(listener) }
            group.addTask {
                // Ends early when cancelled, and then there is nothing left to wait for.
                try? await gracefulShutdown()
                try? await Task.sleep(for: self.configuration.drainTimeout)
            }
            await group.next()
            group.cancelAll()
        }
        logger.info("DICOM server stopped")
    }

    private func listen() async throws -> NIOAsyncChannel<TransportChannel, Never> {
        do {
            let listener = try await ServerBootstrap(group: eventLoopGroup)
                .serverChannelOption(.backlog, value: 1024)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .serverChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(AcceptPause()) }
                }
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try TransportChannel.options(channel) }
                }
                .bind(host: configuration.host, port: configuration.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try TransportChannel(channel) }
                }
            let bound = listener.channel.localAddress?.port ?? configuration.port
            logger.info("DICOM server listening", metadata: ["host": "\(configuration.host)", "port": "\(bound)"])
            port.succeed(bound)
            return listener
        } catch {
            let fault = DICOMNetworkError(
                .unavailable, "cannot listen for DICOM on \(configuration.host):\(configuration.port)", cause: error)
            port.fail(fault)
            throw fault
        }
    }

    /// Accepts connections until the listener is closed, and ends with the last of them.
    private func serve(_ listener: NIOAsyncChannel<TransportChannel, Never>) async {
        await withDiscardingTaskGroup { group in
            do {
                try await listener.executeThenClose { connections in
                    try await withTaskCancellationOrGracefulShutdownHandler {
                        for try await connection in connections {
                            guard state.enterConnection() else {
                                logger.warning("connection closed: there are too many")
                                connection.channel.close(promise: nil)
                                continue
                            }
                            group.addTask { await self.serve(connection) }
                        }
                    } onCancelOrGracefulShutdown: {
                        listener.channel.close(promise: nil)
                    }
                }
            } catch is CancellationError {
                // The way to end.
            } catch {
                logger.error("DICOM server does not accept connections any more", metadata: ["error": "\(error)"])
            }
        }
    }

    private func serve(_ connection: TransportChannel) async {
        let remoteHost = connection.channel.remoteAddress?.ipAddress ?? ""
        var logger = logger
        logger[metadataKey: "dicom.remote_host"] = "\(remoteHost)"
        let associationLogger = logger
        await connection.run { transport in
            let association = ServerAssociation(
                transport: transport, provider: self.provider, configuration: self.configuration, state: self.state,
                remoteHost: remoteHost, logger: associationLogger)
            await association.run()
        }
        state.leaveConnection()
    }
}

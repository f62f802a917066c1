// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
public import GRPCCore

/// A client of the platform API over any gRPC transport.
///
/// Calls may be made as soon as the client exists; they are carried out while ``run()`` runs.
public struct PlatformClient<Transport: ClientTransport>: PlatformAPI {
    let connection: GRPCClient<Transport>
    let header: Nvidia_Clara_Platform_RequestHeader

    var platform: Nvidia_Clara_Platform_Clara.Client<Transport> { .init(wrapping: connection) }
    var pipelines: Nvidia_Clara_Platform_Pipelines.Client<Transport> { .init(wrapping: connection) }
    var jobs: Nvidia_Clara_Platform_Jobs.Client<Transport> { .init(wrapping: connection) }
    var payloads: Nvidia_Clara_Platform_Payloads.Client<Transport> { .init(wrapping: connection) }
    var models: Nvidia_Clara_Platform_Models.Client<Transport> { .init(wrapping: connection) }
    var monitor: Nvidia_Clara_Platform_NodeMonitor_Monitor.Client<Transport> { .init(wrapping: connection) }

    /// - Parameters:
    ///   - transport: how the platform is reached.
    ///   - userAgent: the name of the calling program as the platform gets to know it.
    public init(transport: Transport, userAgent: String = "clara") {
        connection = GRPCClient(transport: transport)
        var header = Nvidia_Clara_Platform_RequestHeader()
        header.apiVersion = Nvidia_Clara_Platform_Version(.api)
        header.userAgent = userAgent
        self.header = header
    }

    /// Keeps the connection until ``beginGracefulShutdown()`` is called or the task is cancelled.
    public func run() async throws {
        try await connection.runConnections()
    }

    /// Lets the calls that are under way end, refuses new ones, and then ends ``run()``.
    public func beginGracefulShutdown() {
        connection.beginGracefulShutdown()
    }

    /// Carries out a call and turns what gRPC throws into the one error of this module.
    func call<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as RPCError {
            // A cancelled task shows as a cancelled call; callers know cancellation by its own error.
            if Task.isCancelled, error.code == .cancelled || error.cause is CancellationError { throw CancellationError() }
            if let cause = error.cause as? PlatformError { throw cause }
            throw PlatformError(error)
        } catch let error as RuntimeError {
            throw PlatformError(code: .unavailable, message: "The connection to the platform is not usable", cause: error)
        }
    }
}

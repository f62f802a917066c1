// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import ServiceLifecycle

/// A gRPC server as a service: told to end, it takes no new calls and lets those under way end.
struct GRPCService<Transport: ServerTransport>: Service {
    let server: GRPCServer<Transport>
    /// What is told that the server takes calls, if anything is.
    var health: ServiceHealth?

    func run() async throws {
        health?.set(isServing: true)
        defer { health?.set(isServing: false) }
        do {
            try await withGracefulShutdownHandler {
                try await server.serve()
            } onGracefulShutdown: {
                // Before the calls are ended, so that those who watch hear of it.
                health?.set(isServing: false)
                server.beginGracefulShutdown()
            }
        } catch let error as RuntimeError where error.code == .serverIsStopped {
            // It was told to end before it had begun.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import ServiceLifecycle

/// A gRPC server as a service: told to end, it takes no new calls and lets those under way end.
struct GRPCService<Transport: ServerTransport>: Service {
    let server: GRPCServer<Transport>

    func run() async throws {
        do {
            try await withGracefulShutdownHandler {
                try await server.serve()
            } onGracefulShutdown: {
                server.beginGracefulShutdown()
            }
        } catch let error as RuntimeError where error.code == .serverIsStopped {
            // It was told to end before it had begun.
        }
    }
}

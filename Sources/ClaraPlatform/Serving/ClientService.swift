// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore
internal import ServiceLifecycle

/// The connection of a platform client as a service.
struct ClientService<Transport: ClientTransport>: Service {
    let client: PlatformClient<Transport>

    func run() async throws {
        do {
            try await withGracefulShutdownHandler {
                try await client.run()
            } onGracefulShutdown: {
                client.beginGracefulShutdown()
            }
        } catch let error as RuntimeError where error.code == .clientIsStopped {
            // It was told to end before it had begun.
        }
    }
}

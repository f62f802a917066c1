// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import GRPCCore
import GRPCNIOTransportHTTP2

/// How a test's client reaches its server.
enum Route: CaseIterable, Sendable {
    case inProcess
    case http2
}

/// Serves scripted services and connects a client to them for the time of a closure.
func withScriptedPlatform<Result: Sendable>(
    _ platform: ScriptedPlatform, over route: Route, _ body: @Sendable (any PlatformAPI) async throws -> Result
) async throws -> Result {
    switch route {
    case .inProcess:
        let connection = InProcessConnection()
        let client = PlatformClient(transport: connection.client, userAgent: "test")
        return try await withGRPCServer(transport: connection.server, services: platform.services) { _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await client.run() }
                let result = try await body(client)
                client.beginGracefulShutdown()
                try await group.waitForAll()
                return result
            }
        }
    case .http2:
        let transport = HTTP2ServerTransport.Posix(
            address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext,
            config: .defaults { config in
                config.http2.targetWindowSize = 8 << 20
                config.http2.maxFrameSize = 1 << 20
            })
        return try await withGRPCServer(transport: transport, services: platform.services) { _ in
            let port = try await transport.listeningAddress.ipv4?.port ?? 0
            return try await withPlatform(host: "127.0.0.1", port: port, userAgent: "test", body)
        }
    }
}

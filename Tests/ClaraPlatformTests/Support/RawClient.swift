// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRPCCore
import GRPCNIOTransportHTTP2

/// Connects a client without any of this project's manners.
func withRawClient(
    _ world: PlatformWorld, _ body: @Sendable (GRPCClient<HTTP2ClientTransport.Posix>) async throws -> Void
) async throws {
    try await withGRPCClient(
        transport: .http2NIOPosix(target: .ipv4(address: "127.0.0.1", port: world.port), transportSecurity: .plaintext)
    ) { client in try await body(client) }
}

extension AsyncSequence {
    /// All elements, in order.
    func collected() async throws -> [Element] {
        var all: [Element] = []
        for try await element in self { all.append(element) }
        return all
    }
}

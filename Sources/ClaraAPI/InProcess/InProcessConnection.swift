// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A client's and a server's end of a gRPC connection inside one process.
///
/// Unlike the transport that comes with gRPC it holds a sender back until its message has been taken, so that a transfer of
/// any size needs the memory of two chunks.
public struct InProcessConnection: Sendable {
    public let client: InProcessClientTransport
    public let server: InProcessServerTransport

    public init() {
        server = InProcessServerTransport()
        client = InProcessClientTransport(server: server)
    }
}

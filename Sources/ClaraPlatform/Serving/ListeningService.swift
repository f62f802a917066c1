// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import GRPCCore
internal import GRPCNIOTransportHTTP2
internal import ServiceLifecycle

/// The gRPC API over HTTP/2, without encryption as the clients of the original expect it.
struct ListeningService: Service {
    let socket: BoundSocket
    let services: ServerServices
    let graceSeconds: Double

    func run() async throws {
        guard let descriptor = socket.take() else {
            throw PlatformError(code: .failedPrecondition, message: "The platform has been run before.")
        }
        let transport = HTTP2ServerTransport.Posix(
            listeningSocketDescriptor: Int(descriptor), transportSecurity: .plaintext,
            config: .defaults { config in
                // With HTTP/2's own defaults an upload is seven times slower.
                config.http2.targetWindowSize = 8 << 20
                config.http2.maxFrameSize = 1 << 20
                // Clients send chunks of up to 4 MiB less 512 bytes, and the rest of the message comes on top.
                config.rpc.maxRequestPayloadSize = 8 << 20
                config.connection.maxGraceTime = .seconds(graceSeconds)
            })
        try await GRPCService(server: GRPCServer(transport: transport, services: services.adapters), health: services.health).run()
    }
}

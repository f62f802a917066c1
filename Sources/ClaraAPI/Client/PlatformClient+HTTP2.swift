// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import GRPCCore
public import GRPCNIOTransportHTTP2

extension PlatformClient where Transport == HTTP2ClientTransport.Posix {
    /// A client that reaches the platform over HTTP/2 without encryption, as the original does.
    ///
    /// - Parameters:
    ///   - host: an IPv4 or IPv6 address or a name.
    ///   - port: usually 50051.
    public init(host: String, port: Int, userAgent: String = "clara") throws {
        let target: any ResolvableTarget
        if host.contains(":") {
            target = .ipv6(address: host, port: port)
        } else if host.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            target = .ipv4(address: host, port: port)
        } else {
            target = .dns(host: host, port: port)
        }
        let transport: HTTP2ClientTransport.Posix
        do {
            transport = try HTTP2ClientTransport.Posix(
                target: target,
                transportSecurity: .plaintext,
                config: .defaults { config in
                    // With HTTP/2's own defaults an upload is seven times slower.
                    config.http2.targetWindowSize = 8 << 20
                    config.http2.maxFrameSize = 1 << 20
                },
                serviceConfig: ServiceConfig(
                    methodConfig: [
                        // The limit for what a client receives is the one called "request".
                        MethodConfig(
                            names: [MethodConfig.Name(service: "")], maxRequestMessageBytes: 16 << 20, maxResponseMessageBytes: 16 << 20)
                    ]))
        } catch {
            throw PlatformError(code: .invalidArgument, message: "The address \(host):\(port) cannot be used", cause: error)
        }
        self.init(transport: transport, userAgent: userAgent)
    }
}

/// Connects to a platform for the time of a closure.
///
/// - Parameters:
///   - host: an IPv4 or IPv6 address or a name.
///   - port: usually 50051.
///   - body: what to do with the platform; its result or error is that of the function.
public func withPlatform<Result: Sendable>(
    host: String, port: Int, userAgent: String = "clara", _ body: @Sendable (any PlatformAPI) async throws -> Result
) async throws -> Result {
    let client = try PlatformClient(host: host, port: port, userAgent: userAgent)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            do {
                try await client.run()
            } catch let error as RuntimeError where error.code == .clientIsStopped {
                // The body was done before the connection was begun.
            }
        }
        let result = try await body(client)
        client.beginGracefulShutdown()
        try await group.waitForAll()
        return result
    }
}

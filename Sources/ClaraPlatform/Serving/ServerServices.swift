// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore
internal import GRPCNIOTransportHTTP2

/// The services of the listening server: those of the platform, and those by which tools find out about a server.
struct ServerServices: Sendable {
    let adapters: [any RegistrableRPCService]
    let health: ServiceHealth

    /// - Parameter platform: the services of the platform.
    init(platform: [any RegistrableRPCService]) throws {
        let own = [Grpc_Health_V1_Health.descriptor.fullyQualifiedService] + ReflectionAdapter.serviceNames
        let names = (Self.names(of: platform) + own).sorted()
        health = ServiceHealth(services: names)
        adapters =
            platform + [HealthAdapter(health: health), ReflectionAdapter(index: try .embedded(), services: names)]
    }

    private static func names(of services: [any RegistrableRPCService]) -> [String] {
        var router = RPCRouter<HTTP2ServerTransport.Posix>()
        for service in services { service.registerMethods(with: &router) }
        return Array(Set(router.methods.map(\.service.fullyQualifiedService)))
    }
}

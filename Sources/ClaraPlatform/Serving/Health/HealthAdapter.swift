// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

/// The gRPC service `grpc.health.v1.Health`.
struct HealthAdapter: Grpc_Health_V1_Health.SimpleServiceProtocol {
    let health: ServiceHealth

    func check(
        request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
    ) async throws -> Grpc_Health_V1_HealthCheckResponse {
        guard let isServing = health.isServing(request.service) else {
            throw RPCError(code: .notFound, message: "There is no service \"\(request.service.prefix(200))\" here.")
        }
        return Self.response(isServing)
    }

    func watch(
        request: Grpc_Health_V1_HealthCheckRequest, response: RPCWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext
    ) async throws {
        let changes = health.changes(of: request.service)
        defer { changes.end() }
        try await withRPCCancellationHandler {
            for await isServing in changes.states { try await response.write(Self.response(isServing)) }
        } onCancelRPC: {
            changes.end()
        }
    }

    private static func response(_ isServing: Bool?) -> Grpc_Health_V1_HealthCheckResponse {
        var response = Grpc_Health_V1_HealthCheckResponse()
        response.status =
            switch isServing {
            case true?: .serving
            case false?: .notServing
            case nil: .serviceUnknown
            }
        return response
    }
}

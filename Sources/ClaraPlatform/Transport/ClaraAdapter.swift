// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

/// The gRPC service `Clara`: the platform as a whole.
struct ClaraAdapter: Nvidia_Clara_Platform_Clara.SimpleServiceProtocol {
    let version: PlatformVersion
    /// Begins the orderly end of the program, or nil where clients may not ask for it.
    let onStop: (@Sendable () -> Void)?

    func version(
        request: Nvidia_Clara_Platform_ClaraVersionRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ClaraVersionResponse {
        var response = Nvidia_Clara_Platform_ClaraVersionResponse()
        response.header = .init()
        response.version = .init(version)
        return response
    }

    func stop(
        request: Nvidia_Clara_Platform_ClaraStopRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ClaraStopResponse {
        var response = Nvidia_Clara_Platform_ClaraStopResponse()
        if let onStop {
            response.header = .init()
            // The answer still goes out: a server that ends lets its open calls end first.
            onStop()
        } else {
            response.header = .init(
                failure: PlatformError(
                    .notPermitted, "This platform does not let clients stop it; its administrator ends the process."))
        }
        return response
    }

    /// One report, empty because no GPUs are managed; a watching caller gets the next when something changes, which is never.
    func utilization(
        request: Nvidia_Clara_Platform_ClaraUtilizationRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ClaraUtilizationResponse>, context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ClaraUtilizationResponse()
        message.header = .init()
        try await response.write(message)
        if request.watch { try await context.cancellation.cancelled }
    }
}

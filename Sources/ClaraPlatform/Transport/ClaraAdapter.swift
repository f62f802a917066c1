// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

/// The gRPC service `Clara`: the platform as a whole.
struct ClaraAdapter: Nvidia_Clara_Platform_Clara.SimpleServiceProtocol {
    let version: PlatformVersion
    /// Begins the orderly end of the program, or nil where clients may not ask for it.
    let onStop: (@Sendable () -> Void)?
    let gpus: any GPUProbe
    /// The name of this computer.
    let node: String
    /// The time from one report of utilization to the next.
    let period: Duration

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

    /// One report, or one after another for a caller that watches. Without GPUs a watching caller hears once, and then waits
    /// for there to be some.
    func utilization(
        request: Nvidia_Clara_Platform_ClaraUtilizationRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ClaraUtilizationResponse>, context: ServerContext
    ) async throws {
        var wasEmpty = false
        repeat {
            var message = Nvidia_Clara_Platform_ClaraUtilizationResponse()
            do {
                message.gpuMetrics = try await measure()
                message.header = .init()
            } catch {
                message.header = .init(failure: error)
                return try await response.write(message)
            }
            if !wasEmpty || !message.gpuMetrics.isEmpty { try await response.write(message) }
            wasEmpty = message.gpuMetrics.isEmpty
            guard request.watch else { return }
        } while try await context.pause(period)
    }

    private func measure() async throws -> [Nvidia_Clara_Platform_ClaraUtilizationResponse.GpuUtilization] {
        var metrics: [Nvidia_Clara_Platform_ClaraUtilizationResponse.GpuUtilization] = []
        for sample in try await gpus.sample() {
            metrics.append(.init(sample, node: node, operators: try await OperatorProcess.find(sample.processes)))
        }
        return metrics
    }
}

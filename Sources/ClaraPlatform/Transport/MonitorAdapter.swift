// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

/// The gRPC service `Monitor` of this computer.
struct MonitorAdapter: Nvidia_Clara_Platform_NodeMonitor_Monitor.SimpleServiceProtocol {
    typealias Response = Nvidia_Clara_Platform_NodeMonitor_MonitorGpuMetricsResponse

    let gpus: any GPUProbe
    /// The time from one report to the next.
    let period: Duration

    /// Reports until the caller ends the call or the server does; without GPUs the reports are empty.
    func gpuMetrics(
        request: Nvidia_Clara_Platform_NodeMonitor_MonitorGpuMetricsRequest, response: RPCWriter<Response>, context: ServerContext
    ) async throws {
        repeat {
            let samples: [GPUSample]
            do {
                samples = try await gpus.sample()
            } catch {
                var failure = Response()
                failure.header = .init(failure: error)
                return try await response.write(failure)
            }
            try await response.write(.init(samples))
        } while try await context.pause(period)
    }
}

extension Nvidia_Clara_Platform_NodeMonitor_MonitorGpuMetricsResponse {
    /// A report; memory is in bytes, utilizations are between 0 and 1.
    init(_ samples: [GPUSample]) {
        self.init()
        header = .init()
        gpuDetails = samples.map { sample in
            var details = Nvidia_Clara_Platform_NodeMonitor_GpuDetails()
            details.deviceID = sample.index
            details.data.memoryUtilization = sample.memoryUtilization
            details.data.gpuUtilization = sample.computeUtilization
            details.data.freeBar1 = Int64(clamping: sample.windowFree)
            details.data.usedBar1 = Int64(clamping: sample.windowUsed)
            details.data.freeGpuMemory = Int64(clamping: sample.memoryFree)
            details.data.usedGpuMemory = Int64(clamping: sample.memoryUsed)
            details.timestamp = .init(sample.time)
            return details
        }
    }
}

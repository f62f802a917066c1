// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import SwiftProtobuf

extension PlatformClient {
    public func monitorGPUs(receive: @escaping @Sendable ([GPUMetrics]) async throws -> Bool) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_NodeMonitor_MonitorGpuMetricsRequest.with { $0.header = header }
            try await monitor.gpuMetrics(request) { stream in
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    guard try await receive(response.gpuDetails.map(GPUMetrics.init)) else { return }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import SwiftProtobuf

extension PlatformClient {
    public func version() async throws -> PlatformVersion {
        try await call {
            let response = try await platform.version(.with { $0.header = header })
            try PlatformError.check(response.header)
            return PlatformVersion(response.version)
        }
    }

    public func stop() async throws {
        try await call {
            let response = try await platform.stop(.with { $0.header = header })
            try PlatformError.check(response.header)
        }
    }

    public func utilization() async throws -> [GPUUtilization] {
        try await call {
            try await platform.utilization(.with { $0.header = header }) { stream in
                var gpus: [GPUUtilization] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    gpus.append(contentsOf: response.gpuMetrics.map(GPUUtilization.init))
                }
                return gpus
            }
        }
    }
}

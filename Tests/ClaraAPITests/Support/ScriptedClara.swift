// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import GRPCCore
import SwiftProtobuf

struct ScriptedClara: Nvidia_Clara_Platform_Clara.SimpleServiceProtocol {
    let platform: ScriptedPlatform

    func stop(
        request: Nvidia_Clara_Platform_ClaraStopRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ClaraStopResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func utilization(
        request: Nvidia_Clara_Platform_ClaraUtilizationRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ClaraUtilizationResponse>, context: ServerContext
    ) async throws {
        try await response.write(
            .with {
                $0.header = platform.note(request.header)
                $0.gpuMetrics = [
                    .with {
                        $0.nodeID = "node"
                        $0.memoryFree = 7
                        $0.processDetails = [.with { $0.name = "server" }]
                    }
                ]
            })
    }

    func version(
        request: Nvidia_Clara_Platform_ClaraVersionRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ClaraVersionResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.version = Nvidia_Clara_Platform_Version(PlatformVersion(major: 1, minor: 2, patch: 3, label: "test"))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import GRPCCore
import SwiftProtobuf
import Synchronization

struct ScriptedPipelines: Nvidia_Clara_Platform_Pipelines.SimpleServiceProtocol {
    let platform: ScriptedPlatform

    func addMetadata(
        request: Nvidia_Clara_Platform_PipelinesAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesAddMetadataResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.metadata = request.metadata
        }
    }

    func create(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PipelinesCreateRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesCreateResponse {
        if let refusal = platform.refusal { return .with { $0.header = refusal } }
        var id = "0000000000000000000000000000000a"
        for try await message in request {
            if message.hasPipelineID { id = message.pipelineID.value }
            platform.observed.withLock { $0.pipelineParts.append(message.definition) }
        }
        return .with { $0.pipelineID.value = id }
    }

    func details(
        request: Nvidia_Clara_Platform_PipelinesDetailsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PipelinesDetailsResponse>, context: ServerContext
    ) async throws {
        let header = platform.note(request.header)
        for part in platform.observed.withLock({ $0.pipelineParts }) {
            try await response.write(
                .with {
                    $0.header = header
                    $0.pipelineID = request.pipelineID
                    $0.name = "chest"
                    $0.definition = part
                    $0.dag = [
                        .with {
                            $0.name = "reader"
                            $0.next = [.with { $0.name = "writer" }]
                        }
                    ]
                })
        }
    }

    func list(
        request: Nvidia_Clara_Platform_PipelinesListRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PipelinesListResponse>, context: ServerContext
    ) async throws {
        // The first message without an entry, the others without a header: both are allowed.
        try await response.write(.with { $0.header = platform.note(request.header) })
        for name in ["a", "b"] {
            try await response.write(
                .with {
                    $0.details.pipelineID.value = "0000000000000000000000000000000\(name)"
                    $0.details.name = name
                })
        }
    }

    func remove(
        request: Nvidia_Clara_Platform_PipelinesRemoveRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesRemoveResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_PipelinesRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesRemoveMetadataResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func update(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PipelinesUpdateRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesUpdateResponse {
        platform.observed.withLock { $0.pipelineParts = [] }
        for try await message in request {
            platform.observed.withLock { $0.pipelineParts.append(message.definition) }
        }
        return .init()
    }
}

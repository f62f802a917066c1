// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraPipelines
import GRPCCore

/// The gRPC service `Pipelines`: decodes, calls the store, encodes; failures go into the response header.
struct PipelinesAdapter: Nvidia_Clara_Platform_Pipelines.SimpleServiceProtocol {
    let store: PipelineStore

    func create(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PipelinesCreateRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesCreateResponse {
        var response = Nvidia_Clara_Platform_PipelinesCreateResponse()
        do {
            var upload = DefinitionUpload()
            var wanted: PlatformIdentifier?
            var metadata: [String: String] = [:]
            for try await message in request {
                if message.hasPipelineID, !message.pipelineID.value.isEmpty {
                    wanted = try message.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline")
                }
                // Clients repeat the metadata on each message.
                metadata.merge(message.metadata) { _, new in new }
                if message.hasDefinition { try upload.add(path: message.definition.path, content: message.definition.content) }
            }
            let pipeline = try await store.create(files: upload.files, id: wanted, metadata: metadata)
            response.header = .init()
            response.pipelineID = .init(pipeline.id)
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func update(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PipelinesUpdateRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesUpdateResponse {
        var response = Nvidia_Clara_Platform_PipelinesUpdateResponse()
        do {
            var upload = DefinitionUpload()
            var id: PlatformIdentifier?
            for try await message in request {
                if message.hasPipelineID { id = try message.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline") }
                if message.hasDefinition { try upload.add(path: message.definition.path, content: message.definition.content) }
            }
            guard let id else { throw PlatformError(.invalidPipelineID, "The request names no pipeline.") }
            try await store.update(id, files: upload.files)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func details(
        request: Nvidia_Clara_Platform_PipelinesDetailsRequest, response: RPCWriter<Nvidia_Clara_Platform_PipelinesDetailsResponse>,
        context: ServerContext
    ) async throws {
        let pipeline: StoredPipeline
        let dag: [Nvidia_Clara_Platform_PipelinesDetailsResponse.PipelineDagNode]
        do {
            pipeline = try await store.pipeline(try request.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline"))
            dag = PipelineDag(graph: try PipelineDefinition.load(pipeline.files).graph).roots
        } catch {
            var failure = Nvidia_Clara_Platform_PipelinesDetailsResponse()
            failure.header = .init(failure: error)
            return try await response.write(failure)
        }
        for (index, file) in pipeline.files.enumerated() {
            var message = Nvidia_Clara_Platform_PipelinesDetailsResponse()
            message.header = .init()
            message.pipelineID = .init(pipeline.id)
            message.name = pipeline.name
            message.definition.path = file.path
            message.definition.content = file.content
            message.metadata = pipeline.metadata
            if index == 0 { message.dag = dag }
            try await response.write(message)
        }
    }

    func list(
        request: Nvidia_Clara_Platform_PipelinesListRequest, response: RPCWriter<Nvidia_Clara_Platform_PipelinesListResponse>,
        context: ServerContext
    ) async throws {
        do {
            for pipeline in try await store.list() {
                var message = Nvidia_Clara_Platform_PipelinesListResponse()
                message.header = .init()
                message.details.pipelineID = .init(pipeline.id)
                message.details.name = pipeline.name
                message.details.metadata = pipeline.metadata
                try await response.write(message)
            }
        } catch let error as PlatformError {
            var failure = Nvidia_Clara_Platform_PipelinesListResponse()
            failure.header = .init(failure: error)
            try await response.write(failure)
        }
    }

    func remove(
        request: Nvidia_Clara_Platform_PipelinesRemoveRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesRemoveResponse {
        var response = Nvidia_Clara_Platform_PipelinesRemoveResponse()
        do {
            try await store.remove(try request.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline"))
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func addMetadata(
        request: Nvidia_Clara_Platform_PipelinesAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesAddMetadataResponse {
        var response = Nvidia_Clara_Platform_PipelinesAddMetadataResponse()
        do {
            let id = try request.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline")
            response.metadata = try await store.addMetadata(request.metadata, to: id)
            response.pipelineID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_PipelinesRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PipelinesRemoveMetadataResponse {
        var response = Nvidia_Clara_Platform_PipelinesRemoveMetadataResponse()
        do {
            let id = try request.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline")
            response.metadata = try await store.removeMetadata(request.keys, from: id)
            response.pipelineID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }
}

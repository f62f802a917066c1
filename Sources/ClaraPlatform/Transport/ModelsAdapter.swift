// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRPCCore

/// The gRPC service `Models`: decodes, calls the repository, encodes; failures go into the response header.
struct ModelsAdapter: Nvidia_Clara_Platform_Models.SimpleServiceProtocol {
    /// How many models are listed in one message: a message stays small whatever metadata they have.
    static let modelsPerMessage = 16

    let repository: ModelRepository

    func uploadModel(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_ModelsUploadModelRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsUploadModelResponse {
        var response = Nvidia_Clara_Platform_ModelsUploadModelResponse()
        var upload: ModelUpload?
        do {
            for try await message in request {
                if let upload {
                    guard message.details.name.isEmpty || message.details.name == upload.name else {
                        throw PlatformError(.invalidModelArchive, "One upload is one model; this one began with another name.")
                    }
                } else {
                    upload = try await repository.beginUpload(
                        name: message.details.name, type: message.details.type.rawValue, metadata: message.details.metadata)
                }
                try await upload?.append(message.data)
            }
            guard let upload else { throw PlatformError(.invalidModelArchive, "The request has no model.") }
            response.details = .init(try await upload.finish())
            response.header = .init()
        } catch let error as RPCError {
            // The stream itself broke; nobody waits for an answer.
            await upload?.discard()
            throw error
        } catch {
            await upload?.discard()
            response.header = .init(failure: error)
        }
        return response
    }

    func downloadModel(
        request: Nvidia_Clara_Platform_ModelsDownloadModelRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ModelsDownloadModelResponse>, context: ServerContext
    ) async throws {
        do {
            let model = try await repository.model(try request.modelID.parsed(orThrow: .invalidModelID, "model"))
            var message = Nvidia_Clara_Platform_ModelsDownloadModelResponse()
            message.header = .init()
            message.details = .init(model)
            try await repository.download(model) { data in
                message.data = data
                try await response.write(message)
                message = .init()
            }
        } catch let error as PlatformError {
            var failure = Nvidia_Clara_Platform_ModelsDownloadModelResponse()
            failure.header = .init(failure: error)
            try await response.write(failure)
        }
    }

    func listModels(
        request: Nvidia_Clara_Platform_ModelsListModelsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ModelsListModelsResponse>, context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ModelsListModelsResponse()
        do {
            let models = try await repository.models()
            message.header = .init()
            for part in models.parts(of: Self.modelsPerMessage) {
                message.models = part.map { .init($0) }
                try await response.write(message)
            }
        } catch let error as PlatformError {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }

    func deleteModel(
        request: Nvidia_Clara_Platform_ModelsDeleteModelRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsDeleteModelResponse {
        var response = Nvidia_Clara_Platform_ModelsDeleteModelResponse()
        do {
            let id = try request.modelID.parsed(orThrow: .invalidModelID, "model")
            try await repository.delete(id)
            response.modelID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func addMetadata(
        request: Nvidia_Clara_Platform_ModelsAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsAddMetadataResponse {
        var response = Nvidia_Clara_Platform_ModelsAddMetadataResponse()
        do {
            let id = try request.modelID.parsed(orThrow: .invalidModelID, "model")
            response.metadata = try await repository.addMetadata(request.metadata, to: id)
            response.modelID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_ModelsRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsRemoveMetadataResponse {
        var response = Nvidia_Clara_Platform_ModelsRemoveMetadataResponse()
        do {
            let id = try request.modelID.parsed(orThrow: .invalidModelID, "model")
            response.metadata = try await repository.removeMetadata(request.keys, from: id)
            response.modelID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }
}

extension Array {
    /// The elements in parts of a size; one empty part where there are none, because nothing is an answer too.
    func parts(of size: Int) -> [ArraySlice<Element>] {
        isEmpty ? [[]] : stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
public import Foundation
internal import GRPCCore
internal import SwiftProtobuf
internal import Synchronization

extension PlatformClient {
    public func uploadModel<Chunks: AsyncSequence & Sendable>(
        name: String, kind: PlatformModel.Kind, metadata: [String: String], chunks: Chunks
    ) async throws -> PlatformModel where Chunks.Element == Data {
        // What goes wrong on this side must not be lost behind the status that the broken stream ends with.
        let failure = Mutex<(any Error)?>(nil)
        let first = Nvidia_Clara_Platform_ModelsUploadModelRequest.with {
            $0.header = header
            $0.details.name = name
            $0.details.type = Nvidia_Clara_Platform_ModelType(rawValue: kind.rawValue) ?? .unknown
            $0.details.metadata = metadata
        }
        do {
            return try await call {
                let response = try await models.uploadModel { writer in
                    do {
                        guard await writer.take(first) else { return }
                        for try await chunk in chunks {
                            let message = Nvidia_Clara_Platform_ModelsUploadModelRequest.with {
                                $0.header = header
                                $0.data = chunk
                            }
                            guard await writer.take(message) else { return }
                        }
                    } catch {
                        failure.withLock { $0 = error }
                        throw error
                    }
                }
                try PlatformError.check(response.header)
                return PlatformModel(response.details)
            }
        } catch {
            guard let cause = failure.withLock({ $0 }) else { throw error }
            if cause is CancellationError || cause is PlatformError { throw cause }
            throw PlatformError(code: .internalFault, message: "The source of the upload of model \(name) failed", cause: cause)
        }
    }

    public func downloadModel(
        _ id: String, receive: @escaping @Sendable (Data) async throws -> Void
    ) async throws -> PlatformModel {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsDownloadModelRequest.with {
                $0.header = header
                $0.modelID = Nvidia_Clara_Platform_Identifier(id)
            }
            return try await models.downloadModel(request) { stream in
                var model: PlatformModel?
                for try await response in stream.messages {
                    // A fault in the middle, of the disk for one, comes in a header as well.
                    try PlatformError.check(response.header)
                    if model == nil { model = PlatformModel(response.details) }
                    if !response.data.isEmpty { try await receive(response.data) }
                }
                guard let model else {
                    throw PlatformError(code: .corruptData, message: "The platform answered the download of a model with nothing.")
                }
                return model
            }
        }
    }

    public func listModels() async throws -> [PlatformModel] {
        try await call {
            try await models.listModels(.with { $0.header = header }) { stream in
                var all: [PlatformModel] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    all.append(contentsOf: response.models.map(PlatformModel.init))
                }
                return all
            }
        }
    }

    public func deleteModel(_ id: String) async throws {
        try await call {
            let response = try await models.deleteModel(
                .with {
                    $0.header = header
                    $0.modelID = Nvidia_Clara_Platform_Identifier(id)
                })
            try PlatformError.check(response.header)
        }
    }

    public func addModelMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsAddMetadataRequest.with {
                $0.header = header
                $0.modelID = Nvidia_Clara_Platform_Identifier(id)
                $0.metadata = metadata
            }
            let response = try await models.addMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }

    public func removeModelMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsRemoveMetadataRequest.with {
                $0.header = header
                $0.modelID = Nvidia_Clara_Platform_Identifier(id)
                $0.keys = keys
            }
            let response = try await models.removeMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }
}

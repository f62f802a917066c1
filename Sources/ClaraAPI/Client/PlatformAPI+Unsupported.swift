// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
public import Foundation

/// What a platform answers that does not have all of the API.
extension PlatformAPI {
    public func monitorGPUs(receive: @escaping @Sendable ([GPUMetrics]) async throws -> Bool) async throws {
        throw PlatformError.lacking("monitor")
    }

    public func uploadModel<Chunks: AsyncSequence & Sendable>(
        name: String, kind: PlatformModel.Kind, metadata: [String: String], chunks: Chunks
    ) async throws -> PlatformModel where Chunks.Element == Data {
        throw PlatformError.lacking("model repository")
    }

    public func downloadModel(_ id: String, receive: @escaping @Sendable (Data) async throws -> Void) async throws -> PlatformModel {
        throw PlatformError.lacking("model repository")
    }

    public func listModels() async throws -> [PlatformModel] {
        throw PlatformError.lacking("model repository")
    }

    public func deleteModel(_ id: String) async throws {
        throw PlatformError.lacking("model repository")
    }

    public func addModelMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        throw PlatformError.lacking("model repository")
    }

    public func removeModelMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        throw PlatformError.lacking("model repository")
    }

    public func createCatalog() async throws -> String {
        throw PlatformError.lacking("model repository")
    }

    public func listCatalogs() async throws -> [PlatformModel.Collection] {
        throw PlatformError.lacking("model repository")
    }

    public func catalog(_ id: String) async throws -> PlatformModel.Collection {
        throw PlatformError.lacking("model repository")
    }

    public func updateCatalog(_ id: String, models ids: [String]) async throws {
        throw PlatformError.lacking("model repository")
    }

    public func deleteCatalog(_ id: String) async throws {
        throw PlatformError.lacking("model repository")
    }

    public func createModelInstance() async throws -> String {
        throw PlatformError.lacking("model repository")
    }

    public func listModelInstances() async throws -> [PlatformModel.Collection] {
        throw PlatformError.lacking("model repository")
    }

    public func modelInstance(_ id: String) async throws -> PlatformModel.Collection {
        throw PlatformError.lacking("model repository")
    }

    public func updateModelInstance(_ id: String, models ids: [String]) async throws {
        throw PlatformError.lacking("model repository")
    }

    public func deleteModelInstance(_ id: String) async throws {
        throw PlatformError.lacking("model repository")
    }
}

extension PlatformError {
    /// The answer of a platform that does not have a part of the API.
    static func lacking(_ part: String) -> PlatformError {
        PlatformError(code: .unsupported, message: "This platform has no \(part).")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Logging

@testable import ClaraPlatform

/// A model repository over a folder, and what a test does with it most.
struct ModelWorld: Sendable {
    let folder: String
    let repository: ModelRepository

    /// The repository of a program that starts over the same folder.
    init(
        folder: String, limits: ModelsConfiguration = ModelsConfiguration(),
        budget: StorageBudget = StorageBudget(maximumUsagePercentage: 100), server: (any InferenceServer)? = nil
    ) async throws {
        self.folder = folder
        self.repository = try ModelRepository(
            database: try PlatformDatabase.open(in: folder), directory: folder, limits: limits, budget: budget, server: server,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await repository.sweep()
        try await repository.restoreInstances()
    }

    @discardableResult
    func upload(_ archive: Data, name: String, type: Int = 0, metadata: [String: String] = [:]) async throws -> StoredModel {
        var upload = try await repository.beginUpload(name: name, type: type, metadata: metadata)
        do {
            // In pieces that no record of the archive fits.
            for start in stride(from: 0, to: archive.count, by: 100_001) {
                try await upload.append(Data(archive.dropFirst(start).prefix(100_001)))
            }
        } catch {
            await upload.discard()
            throw error
        }
        return try await upload.finish()
    }

    func download(_ model: StoredModel) async throws -> Data {
        var all = Data()
        try await repository.download(model) { all.append($0) }
        return all
    }

    func content(_ path: String) -> String? {
        try? String(contentsOfFile: "\(folder)/models/\(path)", encoding: .utf8)
    }

    /// What lies in the repository beside models.
    var leftovers: [String] {
        get throws {
            try ["staging", "replaced", "trash"].flatMap {
                try FileManager.default.contentsOfDirectory(atPath: "\(folder)/model-work/\($0)")
            }
        }
    }
}

/// Makes a repository in a temporary folder for the time of a closure.
func withRepository<Result>(
    limits: ModelsConfiguration = ModelsConfiguration(), budget: StorageBudget = StorageBudget(maximumUsagePercentage: 100),
    server: (any InferenceServer)? = nil, _ body: (ModelWorld) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in
        try await body(ModelWorld(folder: folder, limits: limits, budget: budget, server: server))
    }
}

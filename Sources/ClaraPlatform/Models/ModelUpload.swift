// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

/// A model on its way into the repository: chunks of its archive are appended, then it is finished or discarded.
struct ModelUpload: Sendable {
    /// How much is written between two looks at how full the disk is.
    private static let stride: UInt64 = 8 << 20

    let repository: ModelRepository
    /// Empty where the archive is to say it.
    let name: String
    /// As on the wire; 0 where the model's configuration is to say it.
    let type: Int
    let metadata: [String: String]
    let staged: StagedFile
    private var size: UInt64 = 0
    private var unchecked: UInt64 = 0

    init(repository: ModelRepository, name: String, type: Int, metadata: [String: String], staged: StagedFile) {
        self.repository = repository
        self.name = name
        self.type = type
        self.metadata = metadata
        self.staged = staged
    }

    mutating func append(_ data: Data) async throws {
        guard !data.isEmpty else { return }
        guard UInt64(data.count) <= repository.limits.maximumArchiveSize - size else {
            throw PlatformError(
                .modelTooLarge, "The archive is larger than the \(repository.limits.maximumArchiveSize) bytes that are allowed.")
        }
        if unchecked + UInt64(data.count) >= Self.stride {
            try repository.budget.check(adding: UInt64(data.count), in: repository.directory)
            unchecked = 0
        }
        unchecked += UInt64(data.count)
        size += UInt64(data.count)
        try await repository.faults { try await staged.append(data) }
    }

    /// Unpacks the archive and makes it a model; one of the same name is replaced.
    func finish() async throws -> StoredModel {
        do {
            let model = try await repository.store(self)
            await staged.discard()
            return model
        } catch {
            await staged.discard()
            throw error
        }
    }

    /// Removes what has been written.
    func discard() async {
        await staged.discard()
    }
}

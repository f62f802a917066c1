// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

/// A file on its way into a payload: chunks are appended, then it is finished or discarded.
struct PayloadUpload: Sendable {
    /// How much is written between two looks at how full the disk is.
    private static let stride: UInt64 = 8 << 20

    let storage: PayloadStorage
    let payload: Payload
    /// From the root of the payload.
    let name: PayloadName
    let mode: UInt32
    let staged: StagedFile
    private(set) var size: UInt64 = 0
    private var unchecked: UInt64 = 0

    init(storage: PayloadStorage, payload: Payload, name: PayloadName, mode: UInt32, staged: StagedFile) {
        self.storage = storage
        self.payload = payload
        self.name = name
        self.mode = mode
        self.staged = staged
    }

    mutating func append(_ data: Data) async throws {
        guard !data.isEmpty else { return }
        if unchecked + UInt64(data.count) >= Self.stride {
            try storage.budget.check(adding: UInt64(data.count), in: storage.directory)
            unchecked = 0
        }
        unchecked += UInt64(data.count)
        size += UInt64(data.count)
        try await storage.faults(for: name) { try await staged.append(data) }
    }

    /// Gives the file its name; one that has it is replaced at once.
    func finish() async throws -> PayloadFile {
        try await storage.commit(self)
    }

    /// Removes what has been written.
    func discard() async {
        await staged.discard()
    }
}

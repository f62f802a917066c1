// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRDB
import Logging
import Testing

@testable import ClaraPlatform

/// A payload storage over a folder, and what a test does with it most.
struct StorageWorld: Sendable {
    let folder: String
    let storage: PayloadStorage

    /// The storage of a program that starts over the same folder.
    init(folder: String, budget: StorageBudget = StorageBudget(maximumUsagePercentage: 100)) throws {
        self.folder = folder
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        self.storage = try PayloadStorage(
            database: try PlatformDatabase.open(in: folder), directory: folder + "/payloads", budget: budget, logger: logger)
    }

    func reusable() async throws -> PlatformIdentifier {
        try identifier(try await storage.createReusable(metadata: [:]).id)
    }

    func jobPayload(inputs: [PlatformIdentifier] = []) async throws -> PlatformIdentifier {
        try identifier(try await storage.createPayload(jobID: PlatformIdentifier.generate().value, copying: inputs))
    }

    @discardableResult
    func store(_ text: String, as name: String, in id: PlatformIdentifier, mode: UInt32 = 0) async throws -> PayloadFile {
        var upload = try await storage.beginUpload(to: id, name: name, mode: mode)
        try await upload.append(Data(text.utf8))
        return try await upload.finish()
    }

    func read(_ name: String, of id: PlatformIdentifier) async throws -> String {
        let (_, source) = try await storage.openFile(of: id, name: name)
        return String(decoding: try await source.read(upTo: 1 << 20), as: UTF8.self)
    }

    func names(of id: PlatformIdentifier) async throws -> [String] {
        try await storage.files(of: try await storage.payload(id)).map(\.name.rooted)
    }

    /// Puts a file where operators put theirs.
    func leaveResult(_ text: String, at path: String, of id: PlatformIdentifier) throws {
        let url = URL(filePath: "\(folder)/payloads/\(id)/operators/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func path(_ id: PlatformIdentifier, _ rest: String) -> String { "\(folder)/payloads/\(id)/\(rest)" }

    /// What lies in the storage beside payloads.
    var leftovers: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder + "/payloads/.staging")
                + FileManager.default.contentsOfDirectory(atPath: folder + "/payloads/.trash")
        }
    }

    private func identifier(_ text: String) throws -> PlatformIdentifier {
        struct Malformed: Error {}
        guard let id = PlatformIdentifier(parsing: text) else { throw Malformed() }
        return id
    }
}

/// Makes a storage in a temporary folder for the time of a closure.
func withStorage<Result>(
    budget: StorageBudget = StorageBudget(maximumUsagePercentage: 100), _ body: (StorageWorld) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in try await body(StorageWorld(folder: folder, budget: budget)) }
}

/// Runs work that has to fail with an in-band code.
func expect(
    _ code: PlatformCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    let error = await #expect(throws: PlatformError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.platformCode == code, sourceLocation: sourceLocation)
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
internal import ClaraJobs
import ClaraPipelines
import Foundation
import GRDB

/// Keeps pipeline definitions; nothing gets in that has a fault.
struct PipelineStore: Sendable {
    private let database: any DatabaseWriter

    /// - Parameter database: has the tables of ``PipelineMigrations``.
    init(database: any DatabaseWriter) {
        self.database = database
    }

    /// Checks and stores a definition, and answers it.
    ///
    /// - Parameter id: the identity that the caller wants, or nil for a new one.
    /// - Throws: `PlatformError` with one message for each fault of the definition; `pipelineExists` for an identity that is taken.
    func create(files: [DefinitionFile], id: PlatformIdentifier?, metadata: [String: String]) async throws -> StoredPipeline {
        let definition = try Self.load(files)
        try MetadataRules.check(adding: metadata, to: [:], orThrow: .invalidPipelineMetadata)
        let pipeline = StoredPipeline(
            id: (id ?? .generate()).value, name: definition.name, files: definition.files, metadata: metadata)
        try await write(.pipelineStoreError, "store the pipeline") { database in
            if try Self.exists(pipeline.id, database) {
                throw PlatformError(.pipelineExists, "There is a pipeline \(pipeline.id) already.")
            }
            let now = Date.now
            try database.execute(
                sql: "INSERT INTO pipeline (id, name, created, updated) VALUES (?, ?, ?, ?)",
                arguments: [pipeline.id, pipeline.name, now, now])
            try Self.insert(files: pipeline.files, of: pipeline.id, database)
            try Self.insert(metadata: metadata, of: pipeline.id, database)
        }
        return pipeline
    }

    /// Puts another definition in place of a pipeline's own; jobs that exist keep the one they were made with.
    func update(_ id: PlatformIdentifier, files: [DefinitionFile]) async throws {
        let definition = try Self.load(files)
        try await write(.pipelineUpdateError, "update pipeline \(id)") { database in
            try Self.require(id, database)
            try database.execute(
                sql: "UPDATE pipeline SET name = ?, updated = ? WHERE id = ?", arguments: [definition.name, Date.now, id.value])
            try database.execute(sql: "DELETE FROM pipeline_file WHERE pipeline_id = ?", arguments: [id.value])
            try Self.insert(files: definition.files, of: id.value, database)
        }
    }

    /// A pipeline with its files.
    func pipeline(_ id: PlatformIdentifier) async throws -> StoredPipeline {
        try await read("read pipeline \(id)") { database in
            guard let name = try String.fetchOne(database, sql: "SELECT name FROM pipeline WHERE id = ?", arguments: [id.value]) else {
                throw Self.missing(id)
            }
            let files = try Row.fetchAll(
                database, sql: "SELECT path, content FROM pipeline_file WHERE pipeline_id = ? ORDER BY position", arguments: [id.value])
            return StoredPipeline(
                id: id.value, name: name, files: files.map { DefinitionFile(path: $0["path"], content: $0["content"]) },
                metadata: try Self.metadata(of: id.value, database))
        }
    }

    /// All pipelines without their files, the earliest first.
    func list() async throws -> [StoredPipeline] {
        try await read("list the pipelines") { database in
            var metadata: [String: [String: String]] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT pipeline_id, key, value FROM pipeline_metadata") {
                metadata[row["pipeline_id"], default: [:]][row["key"]] = row["value"]
            }
            return try Row.fetchAll(database, sql: "SELECT id, name FROM pipeline ORDER BY created, rowid").map { row in
                StoredPipeline(id: row["id"], name: row["name"], files: [], metadata: metadata[row["id"]] ?? [:])
            }
        }
    }

    /// Removes a pipeline; its jobs keep their copy of the definition.
    func remove(_ id: PlatformIdentifier) async throws {
        try await write(.pipelineStoreError, "remove pipeline \(id)") { database in
            try Self.require(id, database)
            try database.execute(sql: "DELETE FROM pipeline WHERE id = ?", arguments: [id.value])
        }
    }

    /// Adds pairs, all or none, and answers all there are then.
    func addMetadata(_ pairs: [String: String], to id: PlatformIdentifier) async throws -> [String: String] {
        try await write(.pipelineStoreError, "add to the metadata of pipeline \(id)") { database in
            try Self.require(id, database)
            try MetadataRules.check(
                adding: pairs, to: try Self.metadata(of: id.value, database), orThrow: .invalidPipelineMetadata)
            try Self.insert(metadata: pairs, of: id.value, database)
            return try Self.metadata(of: id.value, database)
        }
    }

    /// Removes pairs by key without regard to case, and answers what remains; keys that are not there are no error.
    func removeMetadata(_ keys: [String], from id: PlatformIdentifier) async throws -> [String: String] {
        try await write(.pipelineStoreError, "remove from the metadata of pipeline \(id)") { database in
            try Self.require(id, database)
            for key in keys {
                try database.execute(
                    sql: "DELETE FROM pipeline_metadata WHERE pipeline_id = ? AND folded_key = ?",
                    arguments: [id.value, MetadataRules.folded(key)])
            }
            return try Self.metadata(of: id.value, database)
        }
    }

    private static func load(_ files: [DefinitionFile]) throws -> PipelineDefinition {
        guard !files.isEmpty else { throw PlatformError(.pipelineDefinitionError, "The request has no definition file.") }
        do {
            return try PipelineDefinition.load(files)
        } catch {
            throw PlatformError(.pipelineLoadError, error.diagnostics.map(\.description), cause: error)
        }
    }

    private static func missing(_ id: PlatformIdentifier) -> PlatformError {
        PlatformError(.missingPipeline, "There is no pipeline \(id).")
    }

    private static func exists(_ id: String, _ database: Database) throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM pipeline WHERE id = ?)", arguments: [id]) ?? false
    }

    private static func require(_ id: PlatformIdentifier, _ database: Database) throws {
        guard try exists(id.value, database) else { throw missing(id) }
    }

    private static func insert(files: [DefinitionFile], of id: String, _ database: Database) throws {
        for (position, file) in files.enumerated() {
            try database.execute(
                sql: "INSERT INTO pipeline_file (pipeline_id, position, path, content) VALUES (?, ?, ?, ?)",
                arguments: [id, position, file.path, file.content])
        }
    }

    private static func insert(metadata: [String: String], of id: String, _ database: Database) throws {
        for (key, value) in metadata {
            try database.execute(
                sql: "INSERT INTO pipeline_metadata (pipeline_id, folded_key, key, value) VALUES (?, ?, ?, ?)",
                arguments: [id, MetadataRules.folded(key), key, value])
        }
    }

    private static func metadata(of id: String, _ database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT key, value FROM pipeline_metadata WHERE pipeline_id = ?", arguments: [id])
        return Dictionary(rows.map { ($0["key"], $0["value"]) }) { first, _ in first }
    }

    private func write<Value: Sendable>(
        _ code: PlatformCode, _ what: String, _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.write(body)
        } catch let error as DatabaseError {
            throw PlatformError(code, "Cannot \(what): \(error.message ?? "the database refuses").", cause: error)
        }
    }

    private func read<Value: Sendable>(_ what: String, _ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await database.read(body)
        } catch let error as DatabaseError {
            throw PlatformError(.pipelineListError, "Cannot \(what): \(error.message ?? "the database refuses").", cause: error)
        }
    }
}

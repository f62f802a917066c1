// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB

/// What catalogues and instances have in common.
extension ModelRepository {
    /// All sets of a kind, the earliest first.
    func sets(_ kind: ModelSetKind) async throws -> [ModelSet] {
        try await faults {
            try await database.read { db in
                try String.fetchAll(db, sql: "SELECT id FROM \(kind.table) ORDER BY created, rowid").map { id in
                    ModelSet(id: id, models: try Self.members(of: id, kind, in: db))
                }
            }
        }
    }

    func set(_ kind: ModelSetKind, _ id: PlatformIdentifier) async throws -> ModelSet {
        try await faults { try await database.read { db in try Self.set(kind, id.value, in: db) } }
    }

    static func set(_ kind: ModelSetKind, _ id: String, in db: Database) throws -> ModelSet {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(kind.table) WHERE id = ?)", arguments: [id]) == true else {
            throw PlatformError(kind.missing, "There is no \(kind.noun) \(id).")
        }
        return ModelSet(id: id, models: try members(of: id, kind, in: db))
    }

    private static func members(of id: String, _ kind: ModelSetKind, in db: Database) throws -> [StoredModel] {
        try String.fetchAll(
            db, sql: "SELECT model_id FROM \(kind.members) WHERE set_id = ? ORDER BY position", arguments: [id]
        ).flatMap { try models(in: db, where: "id = ?", [$0]) }
    }

    /// The models that identifiers stand for, each once.
    ///
    /// - Throws: `PlatformError` with `missingModel`, or if there are more than the limit.
    func resolve(_ ids: [PlatformIdentifier], for kind: ModelSetKind) async throws -> [StoredModel] {
        var seen: Set<PlatformIdentifier> = []
        let wanted = ids.filter { seen.insert($0).inserted }
        let limit = limit(of: kind)
        guard wanted.count <= limit else {
            throw PlatformError(kind.tooLarge, "\(wanted.count) models are more than the \(limit) that one \(kind.noun) may have.")
        }
        return try await faults { try await database.read { db in try wanted.map { try Self.model($0.value, in: db) } } }
    }

    func limit(of kind: ModelSetKind) -> Int {
        kind == .catalog ? limits.maximumModelsPerCatalog : limits.maximumModelsPerInstance
    }

    static func insert(_ kind: ModelSetKind, _ id: String, in db: Database) throws {
        try db.execute(sql: "INSERT INTO \(kind.table) (id, created) VALUES (?, ?)", arguments: [id, Date.now.timeIntervalSince1970])
    }

    /// Puts models in place of those of a set.
    static func replace(_ kind: ModelSetKind, _ id: String, with models: [String], in db: Database) throws {
        _ = try set(kind, id, in: db)
        try db.execute(sql: "DELETE FROM \(kind.members) WHERE set_id = ?", arguments: [id])
        for (position, model) in models.enumerated() {
            _ = try Self.model(model, in: db)
            try db.execute(
                sql: "INSERT INTO \(kind.members) (set_id, position, model_id) VALUES (?, ?, ?)", arguments: [id, position, model])
        }
    }

    static func remove(_ kind: ModelSetKind, _ id: String, in db: Database) throws {
        _ = try set(kind, id, in: db)
        try db.execute(sql: "DELETE FROM \(kind.table) WHERE id = ?", arguments: [id])
    }
}

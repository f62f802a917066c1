// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraJobs
internal import GRDB

extension ModelRepository {
    /// Adds to the metadata of a model, all pairs or none, and returns all there are then.
    func addMetadata(_ pairs: [String: String], to id: PlatformIdentifier) async throws -> [String: String] {
        try await faults {
            try await database.write { db in
                let present = try Self.model(id.value, in: db).metadata
                try MetadataRules.check(adding: pairs, to: present, orThrow: .invalidModelMetadata)
                try Self.insert(pairs, of: id.value, in: db)
                return try Self.metadata(of: id.value, in: db)
            }
        }
    }

    /// Removes from the metadata of a model by keys, without regard to case, and returns what is left.
    func removeMetadata(_ keys: [String], from id: PlatformIdentifier) async throws -> [String: String] {
        try await faults {
            try await database.write { db in
                _ = try Self.model(id.value, in: db)
                for key in keys {
                    try db.execute(
                        sql: "DELETE FROM model_metadata WHERE model_id = ? AND folded_key = ?",
                        arguments: [id.value, MetadataRules.folded(key)])
                }
                return try Self.metadata(of: id.value, in: db)
            }
        }
    }

    static func insert(_ pairs: [String: String], of id: String, in db: Database) throws {
        for (key, value) in pairs {
            try db.execute(
                sql: "INSERT INTO model_metadata (model_id, folded_key, key, value) VALUES (?, ?, ?, ?)",
                arguments: [id, MetadataRules.folded(key), key, value])
        }
    }

    static func metadata(of id: String, in db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM model_metadata WHERE model_id = ?", arguments: [id])
        return Dictionary(rows.map { ($0["key"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
    }
}

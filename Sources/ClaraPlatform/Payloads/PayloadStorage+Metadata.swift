// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
import ClaraJobs
internal import GRDB

extension PayloadStorage {
    /// The metadata of a payload; empty for one that belongs to a job.
    func metadata(of id: String) async throws -> [String: String] {
        try await faults { try await database.read { db in try Self.metadata(of: id, in: db) } }
    }

    /// Adds to the metadata of a reusable payload, all pairs or none, and returns all there are then.
    func addMetadata(_ pairs: [String: String], to id: PlatformIdentifier) async throws -> [String: String] {
        try await faults {
            try await database.write { db in
                try Self.requireReusable(id.value, in: db)
                return try Self.add(pairs, to: id.value, in: db)
            }
        }
    }

    /// Removes from the metadata of a reusable payload by keys, without regard to case, and returns what is left.
    func removeMetadata(_ keys: [String], from id: PlatformIdentifier) async throws -> [String: String] {
        try await faults {
            try await database.write { db in
                try Self.requireReusable(id.value, in: db)
                for key in keys {
                    try db.execute(
                        sql: "DELETE FROM payload_metadata WHERE payload_id = ? AND folded_key = ?",
                        arguments: [id.value, MetadataRules.folded(key)])
                }
                return try Self.metadata(of: id.value, in: db)
            }
        }
    }

    static func add(_ pairs: [String: String], to id: String, in db: Database) throws -> [String: String] {
        var all = try metadata(of: id, in: db)
        try MetadataRules.check(adding: pairs, to: all, orThrow: .invalidPayloadMetadata)
        for (key, value) in pairs {
            try db.execute(
                sql: "INSERT INTO payload_metadata (payload_id, folded_key, key, value) VALUES (?, ?, ?, ?)",
                arguments: [id, MetadataRules.folded(key), key, value])
        }
        all.merge(pairs) { _, new in new }
        return all
    }

    private static func metadata(of id: String, in db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM payload_metadata WHERE payload_id = ?", arguments: [id])
        return Dictionary(rows.map { ($0["key"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
    }

    private static func requireReusable(_ id: String, in db: Database) throws {
        guard try payload(id, in: db).kind == .reusable else {
            throw PlatformError(.payloadNotReusable, "Payload \(id) belongs to a job; only reusable payloads have metadata.")
        }
    }
}

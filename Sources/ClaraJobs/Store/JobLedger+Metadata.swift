// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// Metadata, and the removal of jobs.
extension JobLedger {
    func addMetadata(_ pairs: [String: String], to id: String) async throws(JobsError) -> [String: String] {
        try await write { db, _ in
            let present = try Self.metadata(db, ofKnown: id)
            try MetadataRules.check(adding: pairs, to: present)
            try Self.insertMetadata(db, pairs, jobID: id)
            return try Self.metadata(db, jobID: id)
        }
    }

    func removeMetadata(_ keys: [String], from id: String) async throws(JobsError) -> [String: String] {
        try await write { db, _ in
            _ = try Self.metadata(db, ofKnown: id)
            for key in keys {
                try db.execute(
                    sql: "DELETE FROM job_metadata WHERE job_id = ? AND folded_key = ?", arguments: [id, MetadataRules.folded(key)])
            }
            return try Self.metadata(db, jobID: id)
        }
    }

    func remove(_ id: String) async throws(JobsError) {
        try await write { db, _ in
            guard let record = try JobRecord.find(db, id: id) else { throw Self.unknown(id) }
            guard record.phase == .stopped else {
                throw JobsError(.wrongState, "job \(id) has not stopped; only stopped jobs can be removed")
            }
            try db.execute(sql: "DELETE FROM job WHERE id = ?", arguments: [id])
        }
    }

    static func insertMetadata(_ db: Database, _ pairs: [String: String], jobID: String) throws {
        for (key, value) in pairs {
            try db.execute(
                sql: "INSERT INTO job_metadata (job_id, folded_key, key, value) VALUES (?, ?, ?, ?)",
                arguments: [jobID, MetadataRules.folded(key), key, value])
        }
    }

    static func metadata(_ db: Database, jobID: String) throws -> [String: String] {
        let rows = try Row.fetchAll(
            try db.cachedStatement(sql: "SELECT key, value FROM job_metadata WHERE job_id = ?"), arguments: [jobID])
        return Dictionary(rows.map { ($0["key"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
    }

    private static func metadata(_ db: Database, ofKnown id: String) throws -> [String: String] {
        guard try JobRecord.find(db, id: id) != nil else { throw unknown(id) }
        return try metadata(db, jobID: id)
    }
}

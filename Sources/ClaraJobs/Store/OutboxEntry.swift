// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of `job_outbox`: an action that was asked for and is not known to be done.
struct OutboxEntry: Sendable, Hashable, FetchableRecord {
    /// What shall be done, as stored.
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case freeze
        case prepare
        case start
        case wait
        case stop
        case cleanUp = "clean-up"
    }

    /// Entries of the same lane are carried out one after the other, in the order in which they were asked for.
    struct Lane: Hashable {
        let jobID: String
        let position: Int?
        /// Waiting for an operator must not keep it from being stopped.
        let isWait: Bool
    }

    let id: Int64
    let jobID: String
    let position: Int?
    let kind: Kind
    /// Failed tries so far.
    var attempts: Int
    /// Not to be tried earlier.
    var due: Date
    /// Whether an earlier process may have carried it out already.
    var isInherited: Bool

    var lane: Lane { Lane(jobID: jobID, position: position, isWait: kind == .wait) }

    /// Read from the table: by a process that did not write it.
    init(row: Row) throws {
        id = row["id"]
        jobID = row["job_id"]
        position = row["position"]
        kind = try row.value("action", of: Kind.self)
        attempts = row["attempts"]
        due = Date(timeIntervalSince1970: row["due"])
        isInherited = true
    }

    /// Writes an action; nil for those that need no row.
    init?(_ db: Database, _ action: JobAction, jobID: String, at date: Date) throws {
        switch action {
        case .freeze: (kind, position) = (.freeze, nil)
        case .prepare(let place): (kind, position) = (.prepare, place)
        case .start(let place): (kind, position) = (.start, place)
        case .wait(let place): (kind, position) = (.wait, place)
        case .stop(let place): (kind, position) = (.stop, place)
        case .cleanUp(let place): (kind, position) = (.cleanUp, place)
        case .withdraw, .report: return nil
        }
        self.jobID = jobID
        attempts = 0
        due = date
        isInherited = false
        let key = [jobID, position.map(String.init), kind.rawValue].compactMap(\.self).joined(separator: "/")
        let statement = try db.cachedStatement(
            sql: "INSERT INTO job_outbox (job_id, position, action, idempotency_key, attempts, due) VALUES (?, ?, ?, ?, 0, ?)")
        try statement.execute(arguments: [jobID, position, kind.rawValue, key, date.timeIntervalSince1970])
        id = db.lastInsertedRowID
    }

    static func delete(_ db: Database, id: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM job_outbox WHERE id = ?").execute(arguments: [id])
    }
}

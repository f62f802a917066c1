// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation
import GRDB

extension AdapterStore {
    func group(_ id: String) throws -> GroupRecord? {
        try database.read { db in try GroupRecord.fetchOne(db, key: id) }
    }

    func groups(in state: GroupState) throws -> [GroupRecord] {
        try database.read { db in
            try GroupRecord.fetchAll(db, sql: "SELECT * FROM instance_group WHERE state = ? ORDER BY created", arguments: [state.rawValue])
        }
    }

    /// Closes a group, unless an instance has come that the caller does not know of.
    ///
    /// - Returns: whether the group is closed now.
    func closeGroup(_ id: String, arrivals: Int, now: Date) throws -> Bool {
        try database.write { db in
            try db.execute(
                sql: "UPDATE instance_group SET state = 'closed', closed = ? WHERE id = ? AND state = 'open' AND arrivals = ?",
                arguments: [now.timeIntervalSince1970, id, arrivals])
            return db.changesCount > 0
        }
    }

    /// Marks a closed group as done when all its submissions are completed.
    ///
    /// - Returns: the paths of files that nobody needs any more.
    func finishGroup(_ id: String) throws -> [String] {
        try database.write { db in
            try db.execute(
                sql: """
                    UPDATE instance_group SET state = 'done' WHERE id = ? AND state = 'closed'
                    AND NOT EXISTS (SELECT 1 FROM submission WHERE group_id = instance_group.id AND state != 'Completed')
                    """, arguments: [id])
            guard db.changesCount > 0 else { return [] }
            return try String.fetchAll(db, sql: "SELECT path FROM instance WHERE group_id = ?", arguments: [id])
        }
    }

    /// Forgets a group whose submissions are over.
    ///
    /// - Returns: the paths of files that nobody needs any more.
    func removeGroup(_ id: String) throws -> [String] {
        try database.write { db in
            guard let group = try GroupRecord.fetchOne(db, key: id) else {
                throw AdapterError(.notFound, "there is no group \(id.prefix(64))")
            }
            let running = try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM submission WHERE group_id = ? AND state NOT IN ('Completed', 'Faulted')", arguments: [id])
            guard group.state != .open, running == 0 else {
                throw AdapterError(.failedPrecondition, "the group \(id) is still being received or submitted")
            }
            let paths = try String.fetchAll(db, sql: "SELECT path FROM instance WHERE group_id = ?", arguments: [id])
            try group.delete(db)
            return paths
        }
    }

    /// Forgets finished groups and tasks that were last touched before a time.
    func prune(before time: Date) throws {
        try database.write { db in
            let seconds = time.timeIntervalSince1970
            try db.execute(sql: "DELETE FROM instance_group WHERE state = 'done' AND last_arrival < ?", arguments: [seconds])
            try db.execute(
                sql: "DELETE FROM export_task WHERE state IN ('Succeeded', 'Failed') AND updated < ?", arguments: [seconds])
        }
    }
}

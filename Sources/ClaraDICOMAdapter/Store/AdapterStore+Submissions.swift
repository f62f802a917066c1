// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation
import GRDB

extension AdapterStore {
    /// The submissions that are not over, the oldest first.
    func unfinishedSubmissions() throws -> [SubmissionRecord] {
        try database.read { db in
            try SubmissionRecord.fetchAll(
                db, sql: "SELECT * FROM submission WHERE state NOT IN ('Completed', 'Faulted') ORDER BY created, id")
        }
    }

    func submissions(groupID: String) throws -> [SubmissionRecord] {
        try database.read { db in
            try SubmissionRecord.fetchAll(db, sql: "SELECT * FROM submission WHERE group_id = ? ORDER BY binding", arguments: [groupID])
        }
    }

    func submission(_ id: String) throws -> SubmissionRecord? {
        try database.read { db in try SubmissionRecord.fetchOne(db, key: id) }
    }

    func update(_ submission: SubmissionRecord) throws {
        try database.write { db in try submission.update(db) }
    }

    /// Makes a faulted submission go on.
    func retrySubmission(_ id: String, now: Date) throws -> SubmissionRecord {
        try database.write { db in
            guard var record = try SubmissionRecord.fetchOne(db, key: id) else {
                throw AdapterError(.notFound, "there is no submission \(id.prefix(64))")
            }
            let condition = try SubmissionMachine.next(record.condition, .retried).get()
            record.condition = condition
            record.message = nil
            record.updated = now
            try record.update(db)
            return record
        }
    }
}

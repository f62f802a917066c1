// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// Lists for the people who look after the system, the newest first.
extension AdapterStore {
    func groupSummaries(state: GroupState?, limit: Int, offset: Int) throws -> [GroupSummary] {
        try database.read { db in
            let condition = state.map { "WHERE state = '\($0.rawValue)'" } ?? ""
            return try GroupSummary.fetchAll(
                db,
                sql: """
                    SELECT id, ae_title AS aeTitle, state, arrivals, created, last_arrival AS lastArrival, closed,
                        (SELECT COUNT(*) FROM instance WHERE group_id = instance_group.id) AS instances,
                        (SELECT COALESCE(SUM(size), 0) FROM instance WHERE group_id = instance_group.id) AS bytes
                    FROM instance_group \(condition) ORDER BY created DESC, id LIMIT ? OFFSET ?
                    """, arguments: [limit, offset])
        }
    }

    func submissionSummaries(groupID: String?, state: SubmissionState?, limit: Int, offset: Int) throws -> [SubmissionSummary] {
        try database.read { db in
            try SubmissionRecord.fetchAll(
                db,
                sql: """
                    SELECT * FROM submission WHERE (?1 IS NULL OR group_id = ?1) AND (?2 IS NULL OR state = ?2)
                    ORDER BY created DESC, id LIMIT ?3 OFFSET ?4
                    """, arguments: [groupID, state?.rawValue, limit, offset]
            ).map(SubmissionSummary.init)
        }
    }

    func deliverySummaries(jobID: String?, taskID: String?, limit: Int, offset: Int) throws -> [DeliverySummary] {
        try database.read { db in
            let tasks = try ExportTaskRecord.fetchAll(
                db,
                sql: """
                    SELECT * FROM export_task WHERE (?1 IS NULL OR job_id = ?1) AND (?2 IS NULL OR task_id = ?2)
                    ORDER BY created DESC, task_id LIMIT ?3 OFFSET ?4
                    """, arguments: [jobID, taskID, limit, offset])
            return try tasks.map { task in
                let files = try DeliveryRecord.fetchAll(
                    db, sql: "SELECT * FROM delivery WHERE task_id = ? ORDER BY destination, rowid", arguments: [task.taskID])
                return DeliverySummary(task, files: files)
            }
        }
    }

    /// Numbers for the metrics page: groups and submissions by state, deliveries by state.
    func counts() throws -> [StateCount] {
        try database.read { db in
            try StateCount.fetchAll(
                db,
                sql: """
                    SELECT 'groups' AS kind, state, COUNT(*) AS count FROM instance_group GROUP BY state
                    UNION ALL SELECT 'submissions', state, COUNT(*) FROM submission GROUP BY state
                    UNION ALL SELECT 'deliveries', state, COUNT(*) FROM delivery GROUP BY state
                    """)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation
import GRDB

extension AdapterStore {
    /// Takes a result task on: one row for it and one for each of its files and destinations, unless they are there.
    ///
    /// - Returns: all files and destinations of the task as they stand.
    func beginExport(_ task: ResultTask, destinations: [String], now: Date) throws -> [DeliveryRecord] {
        try database.write { db in
            var record =
                try ExportTaskRecord.fetchOne(db, key: task.taskId)
                ?? ExportTaskRecord(
                    taskID: task.taskId, jobID: task.jobId, payloadID: task.payloadId, parameters: task.parameters, state: .inProgress,
                    tries: 0, created: now, updated: now)
            record.state = .inProgress
            record.tries += 1
            record.updated = now
            try record.save(db)
            // What failed before is tried again; its message stays until then.
            try db.execute(sql: "UPDATE delivery SET state = 'Pending' WHERE task_id = ? AND state = 'Failed'", arguments: [task.taskId])
            for uri in task.uris {
                for destination in destinations {
                    let delivery = DeliveryRecord(
                        taskID: task.taskId, uri: uri, destination: destination, state: .pending, tries: 0, updated: now)
                    try delivery.insert(db, onConflict: .ignore)
                }
            }
            return try Self.deliveries(task.taskId, db)
        }
    }

    func update(_ deliveries: [DeliveryRecord]) throws {
        try database.write { db in for delivery in deliveries { try delivery.update(db) } }
    }

    func deliveries(taskID: String) throws -> [DeliveryRecord] {
        try database.read { db in try Self.deliveries(taskID, db) }
    }

    func endExport(taskID: String, state: ExportTaskState, message: String?, now: Date) throws {
        try database.write { db in
            try db.execute(
                sql: "UPDATE export_task SET state = ?, message = ?, updated = ? WHERE task_id = ?",
                arguments: [state.rawValue, message, now.timeIntervalSince1970, taskID])
        }
    }

    /// The tasks that this adapter had leased and not reported when the process ended.
    func interruptedExports() throws -> [String] {
        try database.read { db in
            try String.fetchAll(db, sql: "SELECT task_id FROM export_task WHERE state = 'InProgress' ORDER BY created")
        }
    }

    private static func deliveries(_ taskID: String, _ db: Database) throws -> [DeliveryRecord] {
        try DeliveryRecord.fetchAll(db, sql: "SELECT * FROM delivery WHERE task_id = ? ORDER BY destination, rowid", arguments: [taskID])
    }
}

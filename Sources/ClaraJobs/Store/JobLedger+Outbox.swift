// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import GRDB

/// What the engine asks the book.
extension JobLedger {
    /// All that was asked for and is not known to be done, in order.
    func entries() async throws(JobsError) -> [OutboxEntry] {
        try await read { db in try OutboxEntry.fetchAll(db, sql: "SELECT * FROM job_outbox ORDER BY id") }
    }

    /// The jobs that wait for resources, in the order in which they were queued, and those that hold some.
    func openJobs() async throws(JobsError) -> [JobRecord] {
        try await read { db in
            try JobRecord.fetchAll(
                db, sql: "SELECT * FROM job WHERE state IN (?, ?) AND phase IN (?, ?, ?) ORDER BY queued, sequence",
                arguments: [
                    JobState.pending.rawValue, JobState.running.rawValue, JobPhase.queued.rawValue, JobPhase.running.rawValue,
                    JobPhase.stopping.rawValue,
                ])
        }
    }

    /// What is needed to act on an operator; nil when the job was removed.
    func work(jobID: String, position: Int) async throws(JobsError) -> OperatorWork? {
        try await read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT job.id AS id, job.payload_id AS payload_id, job.pipeline_id AS pipeline_id, job.name AS job_name,
                    job.timeout_seconds AS timeout_seconds, job.grace_seconds AS grace_seconds, run.name AS name,
                    run.position AS position, run.phase AS phase, run.attempt AS attempt, run.handle AS handle, run.plan AS plan
                    FROM operator_run AS run JOIN job ON job.id = run.job_id WHERE run.job_id = ? AND run.position = ?
                    """)
            return try OperatorWork.fetchOne(statement, arguments: [jobID, position])
        }
    }

    /// The handles of a stopped job that may still mean something to the executor.
    func openHandles(ofStopped id: String) async throws(JobsError) -> [OperatorHandle] {
        try await read { db in
            guard let record = try JobRecord.find(db, id: id) else { throw Self.unknown(id) }
            guard record.phase == .stopped else {
                throw JobsError(.wrongState, "job \(id) has not stopped; only stopped jobs can be removed")
            }
            let open = try Int.fetchSet(
                db, sql: "SELECT position FROM job_outbox WHERE job_id = ? AND position IS NOT NULL", arguments: [id])
            return try OperatorRunRecord.fetch(db, jobID: id).filter { open.contains($0.position) }.compactMap(\.node.handle)
        }
    }

    func payloadID(ofJob id: String) async throws(JobsError) -> String? {
        try await read { db in try String.fetchOne(db, sql: "SELECT payload_id FROM job WHERE id = ?", arguments: [id]) }
    }

    /// Gives an operator that was never started a new identity for the executor.
    func nextAttempt(jobID: String, position: Int) async throws(JobsError) {
        try await write { db, _ in
            try db.execute(
                sql: "UPDATE operator_run SET attempt = attempt + 1 WHERE job_id = ? AND position = ?", arguments: [jobID, position])
        }
    }

    /// Notes a failed try.
    func postpone(_ entry: OutboxEntry, error: String) async throws(JobsError) {
        try await write { db, _ in
            try db.execute(
                sql: "UPDATE job_outbox SET attempts = ?, due = ?, last_error = ? WHERE id = ?",
                arguments: [entry.attempts, entry.due.timeIntervalSince1970, error, entry.id])
        }
    }

    /// Crosses out an entry that changes no state.
    func complete(_ entry: OutboxEntry) async throws(JobsError) {
        try await write { db, _ in try OutboxEntry.delete(db, id: entry.id) }
    }
}

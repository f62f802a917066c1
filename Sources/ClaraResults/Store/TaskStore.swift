// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
import ClaraResultsAPI
import Foundation
import GRDB

/// The tasks in `results.db`.
///
/// Every change is one transaction that reads the row, asks ``TaskLifeCycle`` and writes the row.
struct TaskStore: Sendable {
    private let database: DatabasePool

    /// Opens or makes the database.
    init(path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        // A registration that was answered must survive a loss of power.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        database = try DatabasePool(path: path, configuration: configuration)
        try ResultsMigrations.migrator.migrate(database)
    }

    /// Adds a task, unless one with the same job, agent, parameters and files is there.
    func register(_ registration: ResultRegistration, now: Date) async throws -> (task: ResultTask, isNew: Bool) {
        try await database.write { db in
            let twins =
                try TaskRecord
                .filter(
                    sql: "job_id = ? AND agent = ? AND parameters = ?",
                    arguments: [registration.jobId, registration.agent, registration.parameters]
                )
                .fetchAll(db)
            let files = Set(registration.uris)
            if let twin = twins.first(where: { Set($0.paths) == files }) { return (twin.task, false) }
            let uris = try JSONBody.encoder.encode(registration.uris)
            let sequence = try Int64.fetchOne(db, sql: "SELECT COALESCE(MAX(sequence), 0) + 1 FROM task") ?? 1
            let record = TaskRecord(
                taskId: UUID().uuidString.lowercased(), sequence: sequence, jobId: registration.jobId,
                pipelineId: registration.pipelineId, payloadId: registration.payloadId, agent: registration.agent,
                parameters: registration.parameters, uris: String(decoding: uris, as: UTF8.self),
                state: ResultTask.State.pending.rawValue, retries: 0, created: now, updated: now)
            try record.insert(db)
            return (record.task, true)
        }
    }

    /// Leases the oldest tasks of an agent that are due.
    func lease(agent: String, size: Int, now: Date, until: Date) async throws -> [ResultTask] {
        try await database.write { db in
            let due = try TaskRecord.fetchAll(
                db,
                sql: """
                    SELECT * FROM task WHERE agent = ? AND (
                        (state = 'Pending' AND COALESCE(not_before, 0) <= ?) OR (state = 'InProgress' AND lease_end <= ?))
                    ORDER BY sequence LIMIT ?
                    """, arguments: [agent, now.timeIntervalSince1970, now.timeIntervalSince1970, size])
            var tasks: [ResultTask] = []
            for var record in due {
                guard case .success(let next) = TaskLifeCycle.next(record.condition, .lease(now: now, until: until)) else { continue }
                record.condition = next
                record.updated = now
                try record.update(db)
                tasks.append(record.task)
            }
            return tasks
        }
    }

    /// When the next task of an agent is due, seen from what is stored now; nil when none waits.
    func nextDue(agent: String) async throws -> Date? {
        try await database.read { db in
            let seconds = try Double.fetchOne(
                db,
                sql: """
                    SELECT MIN(CASE state WHEN 'Pending' THEN COALESCE(not_before, 0) ELSE lease_end END)
                    FROM task WHERE agent = ? AND state IN ('Pending', 'InProgress')
                    """, arguments: [agent])
            return seconds.map { Date(timeIntervalSince1970: $0) }
        }
    }

    /// Applies an event to a task; the event is made from the task's condition.
    ///
    /// - Throws: ``ClaraHTTP/RESTError`` with `notFound` or, where the life cycle refuses, `failedPrecondition`.
    func apply(taskID: String, now: Date, _ event: @Sendable @escaping (TaskCondition) -> TaskEvent) async throws -> ResultTask {
        try await database.write { db in
            guard var record = try TaskRecord.filter(key: ["task_id": taskID.lowercased()]).fetchOne(db) else { throw missing(taskID) }
            switch TaskLifeCycle.next(record.condition, event(record.condition)) {
            case .failure(let refusal):
                throw RESTError(.failedPrecondition, "task \(record.taskId): \(refusal.reason)")
            case .success(let next):
                if next != record.condition {
                    record.condition = next
                    record.updated = now
                    try record.update(db)
                }
                return record.task
            }
        }
    }

    /// Puts tasks back whose lease has ended.
    func sweep(now: Date) async throws {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE task SET state = 'Pending', lease_end = NULL, updated = ? WHERE state = 'InProgress' AND lease_end <= ?",
                arguments: [now.timeIntervalSince1970, now.timeIntervalSince1970])
        }
    }

    func task(_ taskID: String) async throws -> ResultTask {
        try await database.read { db in
            guard let record = try TaskRecord.filter(key: ["task_id": taskID.lowercased()]).fetchOne(db) else { throw missing(taskID) }
            return record.task
        }
    }

    func list(_ filter: ResultTaskFilter) async throws -> [ResultTask] {
        try await database.read { db in
            var request = TaskRecord.all()
            if let jobId = filter.jobId { request = request.filter(TaskRecord.CodingKeys.jobId == jobId) }
            if let state = filter.state { request = request.filter(TaskRecord.CodingKeys.state == state.rawValue) }
            if let agent = filter.agent { request = request.filter(TaskRecord.CodingKeys.agent == agent) }
            return
                try request
                .order(TaskRecord.CodingKeys.sequence.desc)
                .limit(filter.limit, offset: filter.offset)
                .fetchAll(db).map(\.task)
        }
    }

    func delete(_ taskID: String) async throws {
        try await database.write { db in
            guard try TaskRecord.filter(key: ["task_id": taskID.lowercased()]).deleteAll(db) > 0 else { throw missing(taskID) }
        }
    }

    /// How many tasks there are by agent and state.
    func counts() async throws -> [TaskCount] {
        try await database.read { db in
            try TaskCount.fetchAll(db, sql: "SELECT agent, state, COUNT(*) AS count FROM task GROUP BY agent, state ORDER BY agent, state")
        }
    }
}

private func missing(_ taskID: String) -> RESTError {
    RESTError(.notFound, "there is no task \(taskID.prefix(64))")
}

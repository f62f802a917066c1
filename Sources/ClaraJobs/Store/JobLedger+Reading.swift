// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Foundation
import GRDB

/// Jobs as clients see them.
extension JobLedger {
    func job(_ id: String) async throws(JobsError) -> Job {
        try await read { db in
            guard let record = try JobRecord.find(db, id: id) else { throw Self.unknown(id) }
            return try Self.job(db, record)
        }
    }

    func definition(of id: String) async throws(JobsError) -> [DefinitionFile] {
        try await read { db in
            let row = try Row.fetchOne(db, sql: "SELECT files FROM job_definition WHERE job_id = ?", arguments: [id])
            guard let files = try row?.json("files", of: [DefinitionFile].self) else { throw Self.unknown(id) }
            return files
        }
    }

    /// A page of the jobs a filter chooses, in the order of their creation, after the place where the last page ended.
    func page(_ filter: JobFilter, after place: Int64, limit: Int) async throws(JobsError) -> (jobs: [Job], end: Int64?) {
        try await read { db in
            var (conditions, arguments) = Self.conditions(filter)
            conditions.append("sequence > ?")
            arguments += [place, limit]
            let records = try JobRecord.fetchAll(
                db, sql: "SELECT * FROM job WHERE \(conditions.joined(separator: " AND ")) ORDER BY sequence LIMIT ?", arguments: arguments)
            return (try records.map { try Self.job(db, $0) }, records.count < limit ? nil : records.last?.sequence)
        }
    }

    private static func conditions(_ filter: JobFilter) -> ([String], StatementArguments) {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func anyOf(_ column: String, _ values: [any DatabaseValueConvertible]?) {
            guard let values else { return }
            conditions.append("\(column) IN (\(values.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(values)
        }
        anyOf("state", filter.states?.map(\.rawValue).sorted())
        anyOf("status", filter.statuses?.map(\.rawValue).sorted())
        anyOf("pipeline_id", filter.pipelineIDs.isEmpty ? nil : filter.pipelineIDs.sorted())
        if let date = filter.completedBefore {
            conditions.append("stopped < ?")
            arguments += [date.timeIntervalSince1970]
        }
        if let date = filter.createdAfter {
            conditions.append("created > ?")
            arguments += [date.timeIntervalSince1970]
        }
        return (conditions, arguments)
    }

    static func job(_ db: Database, _ record: JobRecord) throws -> Job {
        let runs = try OperatorRunRecord.fetch(db, jobID: record.id)
        let messages = try String.fetchAll(
            try db.cachedStatement(sql: "SELECT text FROM job_message WHERE job_id = ? ORDER BY id"), arguments: [record.id])
        return Job(
            id: record.id, payloadID: record.payloadID, pipelineID: record.pipelineID, pipelineName: record.pipelineName,
            name: record.name, priority: record.priority, state: record.phase.state, status: record.status, created: record.created,
            started: record.started, stopped: record.stopped, messages: messages, metadata: try metadata(db, jobID: record.id),
            operators: runs.map(\.run),
            dag: runs.map { run in
                JobGraphNode(name: run.node.name, inputDependencies: run.node.dependencies.map { runs[$0].node.name })
            }, isStartRequested: record.isStartRequested, revision: record.revision)
    }
}

extension JobRecord {
    /// A job that was cancelled before it started takes no uploads either.
    var isStartRequested: Bool { phase != .created }
}

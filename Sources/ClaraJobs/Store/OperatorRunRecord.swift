// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import GRDB

/// A row of `operator_run`, without the plan, which only the preparation of an operator needs.
struct OperatorRunRecord: Sendable, FetchableRecord {
    var jobID: String
    var position: Int
    var node: OperatorNode
    var attempt: Int
    var created: Date

    static let columns = """
        job_id, position, name, dependencies, phase, attempt, created, started, stopped, exit_status, exit_signal, exit_reason, \
        message, handle
        """

    init(row: Row) throws {
        jobID = row["job_id"]
        position = row["position"]
        attempt = row["attempt"]
        created = Date(timeIntervalSince1970: row["created"])
        let dependencies: String = row["dependencies"]
        node = OperatorNode(
            name: row["name"], dependencies: dependencies.split(separator: ",").compactMap { Int($0) },
            phase: try row.value("phase", of: OperatorPhase.self), handle: try row.json("handle", of: OperatorHandle.self),
            started: row.date("started"), stopped: row.date("stopped"), exitStatus: row["exit_status"], exitSignal: row["exit_signal"],
            exitReason: (row["exit_reason"] as String?).flatMap(OperatorExit.Reason.init), message: row["message"])
    }

    /// All of a job, in order.
    static func fetch(_ db: Database, jobID: String) throws -> [OperatorRunRecord] {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM operator_run WHERE job_id = ? ORDER BY position")
        return try fetchAll(statement, arguments: [jobID])
    }

    static func insert(_ db: Database, jobID: String, position: Int, node: OperatorNode, plan: String?, created: Date) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO operator_run (job_id, position, name, dependencies, phase, attempt, created, message, plan)
                VALUES (?, ?, ?, ?, ?, 1, ?, '', ?)
                """)
        try statement.execute(arguments: [
            jobID, position, node.name, node.dependencies.map(String.init).joined(separator: ","), node.phase.rawValue,
            created.timeIntervalSince1970, plan,
        ])
    }

    static func update(_ db: Database, jobID: String, position: Int, node: OperatorNode) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE operator_run SET phase = ?, started = ?, stopped = ?, exit_status = ?, exit_signal = ?, exit_reason = ?,
                message = ?, handle = ? WHERE job_id = ? AND position = ?
                """)
        try statement.execute(arguments: [
            node.phase.rawValue, node.started?.timeIntervalSince1970, node.stopped?.timeIntervalSince1970, node.exitStatus,
            node.exitSignal, node.exitReason?.rawValue, node.message, try node.handle.map { try jsonText($0) }, jobID, position,
        ])
    }

    /// What clients see.
    var run: OperatorRun {
        OperatorRun(
            name: node.name, status: node.status, created: created, started: node.started, stopped: node.stopped,
            exitStatus: node.exitStatus, message: node.message)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of `job`.
struct JobRecord: Sendable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "job"

    var sequence: Int64?
    var id: String
    var payloadID: String
    var pipelineID: String
    var pipelineName: String
    var name: String
    var priority: JobPriority
    var phase: JobPhase
    var status: JobStatus
    var revision: Int
    var demand: ResourceDemand
    var timeoutSeconds: Double
    var graceSeconds: Double
    var created: Date
    var queued: Date?
    var started: Date?
    var stopped: Date?

    init(_ request: CreateJob, at date: Date) {
        id = request.id
        payloadID = request.payloadID
        pipelineID = request.pipelineID
        pipelineName = request.pipelineName
        name = request.name
        priority = request.priority
        phase = .created
        status = .healthy
        revision = 1
        demand = .none
        timeoutSeconds = 0
        graceSeconds = 0
        created = date
    }

    init(row: Row) throws {
        sequence = row["sequence"]
        id = row["id"]
        payloadID = row["payload_id"]
        pipelineID = row["pipeline_id"]
        pipelineName = row["pipeline_name"]
        name = row["name"]
        priority = JobPriority(rawValue: row["priority"]) ?? .normal
        phase = try row.value("phase", of: JobPhase.self)
        status = JobStatus(rawValue: row["status"]) ?? .faulted
        revision = row["revision"]
        demand = ResourceDemand(cpus: row["cpus"], memoryMB: row["memory_mb"], gpus: row["gpus"])
        timeoutSeconds = row["timeout_seconds"]
        graceSeconds = row["grace_seconds"]
        created = Date(timeIntervalSince1970: row["created"])
        queued = row.date("queued")
        started = row.date("started")
        stopped = row.date("stopped")
    }

    func encode(to container: inout PersistenceContainer) throws {
        container["sequence"] = sequence
        container["id"] = id
        container["payload_id"] = payloadID
        container["pipeline_id"] = pipelineID
        container["pipeline_name"] = pipelineName
        container["name"] = name
        container["priority"] = priority.rawValue
        container["phase"] = phase.rawValue
        container["state"] = phase.state.rawValue
        container["status"] = status.rawValue
        container["revision"] = revision
        container["cpus"] = demand.cpus
        container["memory_mb"] = demand.memoryMB
        container["gpus"] = demand.gpus
        container["timeout_seconds"] = timeoutSeconds
        container["grace_seconds"] = graceSeconds
        container["created"] = created.timeIntervalSince1970
        container["queued"] = queued?.timeIntervalSince1970
        container["started"] = started?.timeIntervalSince1970
        container["stopped"] = stopped?.timeIntervalSince1970
    }

    static func find(_ db: Database, id: String) throws -> JobRecord? {
        try fetchOne(try db.cachedStatement(sql: "SELECT * FROM job WHERE id = ?"), arguments: [id])
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import ClaraPipelines
import Foundation
import GRDB

/// Changes of state.
extension JobLedger {
    func create(_ request: CreateJob, graph: [JobGraphNode], at date: Date) async throws(JobsError) -> Job {
        try await write { db, commits in
            guard try JobRecord.find(db, id: request.id) == nil else {
                throw JobsError(.jobExists, "job \(request.id) exists already")
            }
            let record = JobRecord(request, at: date)
            try record.insert(db)
            try db.execute(
                sql: "INSERT INTO job_definition (job_id, files) VALUES (?, ?)",
                arguments: [request.id, try jsonText(request.definition)])
            let positions = Dictionary(graph.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
            for (position, node) in graph.enumerated() {
                let dependencies = node.inputDependencies.compactMap { positions[$0] }
                try OperatorRunRecord.insert(
                    db, jobID: request.id, position: position, node: OperatorNode(name: node.name, dependencies: dependencies), plan: nil,
                    created: date)
            }
            try Self.insertMetadata(db, request.metadata, jobID: request.id)
            let job = try Self.job(db, record)
            commits.append(JobCommit(record, before: .created, entries: [], notice: JobNotice(job, at: date)))
            return job
        }
    }

    /// Takes the plan and queues the job. The caller carries out the action itself.
    func start(
        _ id: String, plan: JobPlan, variables: [String: String], at date: Date
    ) async throws(JobsError) -> [OutboxEntry] {
        try await write { db, commits in
            guard var record = try JobRecord.find(db, id: id) else { throw Self.unknown(id) }
            guard record.phase == .created else {
                throw JobsError(.wrongState, "job \(id) was started or cancelled before; a job starts once")
            }
            // Placeholders may stand in names, so the operators are written anew.
            try db.execute(sql: "DELETE FROM operator_run WHERE job_id = ?", arguments: [id])
            for (position, step) in plan.operators.enumerated() {
                try OperatorRunRecord.insert(
                    db, jobID: id, position: position, node: OperatorNode(name: step.name, dependencies: step.dependencies),
                    plan: try jsonText(step), created: record.created)
            }
            try db.execute(
                sql: "UPDATE job_definition SET variables = ? WHERE job_id = ?", arguments: [try jsonText(variables), id])
            record.demand = plan.demand
            record.timeoutSeconds = plan.timeoutSeconds
            record.graceSeconds = plan.graceSeconds
            let commit = try Self.advance(db, &record, by: .startRequested, at: date, isInline: true, force: true)
            if let commit { commits.append(commit) }
            return commit?.entries ?? []
        }
    }

    /// Lets an event happen to a job and crosses out the entry it is the result of. False when it changed nothing.
    @discardableResult
    func apply(_ event: JobEvent, to id: String, completing entry: Int64? = nil, at date: Date) async throws(JobsError) -> Bool {
        try await write { db, commits in
            if let entry { try OutboxEntry.delete(db, id: entry) }
            guard var record = try JobRecord.find(db, id: id) else { throw Self.unknown(id) }
            guard let commit = try Self.advance(db, &record, by: event, at: date) else { return false }
            commits.append(commit)
            return true
        }
    }

    /// Runs the machine on what is stored and stores what it says; nil when nothing changed.
    private static func advance(
        _ db: Database, _ record: inout JobRecord, by event: JobEvent, at date: Date, isInline: Bool = false, force: Bool = false
    ) throws -> JobCommit? {
        let id = record.id
        let runs = try OperatorRunRecord.fetch(db, jobID: id)
        let machine = JobMachine(phase: record.phase, status: record.status, operators: runs.map(\.node))
        let (next, actions) = machine.applying(event)
        guard next != machine || force else { return nil }

        var changed: [OperatorRun] = []
        var begun: [String] = []
        var ended: [OperatorRun] = []
        for var run in runs where run.node != next.operators[run.position] {
            let old = run.node
            run.node = next.operators[run.position]
            try OperatorRunRecord.update(db, jobID: id, position: run.position, node: run.node)
            changed.append(run.run)
            if old.started == nil, run.node.started != nil { begun.append(run.node.name) }
            if !old.phase.isEnded, run.node.phase.isEnded { ended.append(run.run) }
        }
        var entries: [OutboxEntry] = []
        var messages: [String] = []
        for action in actions {
            switch action {
            case .report(let text):
                messages.append(text)
                try insertMessage(db, text, jobID: id, at: date)
            case .withdraw(let position):
                try db.cachedStatement(sql: "DELETE FROM job_outbox WHERE job_id = ? AND position = ?")
                    .execute(arguments: [id, position])
            default:
                if let entry = try OutboxEntry(db, action, jobID: id, at: date) { entries.append(entry) }
            }
        }
        let before = record.phase
        record.phase = next.phase
        record.status = next.status
        record.revision += 1
        if next.phase != before {
            switch next.phase {
            case .queued: record.queued = date
            case .running: record.started = date
            case .stopped: record.stopped = date
            case .created, .freezing, .stopping: break
            }
            // A job may be granted and end in one step.
            if before == .queued, next.phase == .stopped, case .admitted = event { record.started = date }
        }
        try update(db, record, whole: force)
        let notice = JobNotice(
            jobID: id, revision: record.revision, state: next.phase.state, status: next.status, operators: changed, messages: messages,
            at: date)
        return JobCommit(
            record, before: before, entries: entries, isInline: isInline, begun: begun, ended: ended, notice: notice)
    }

    private static func update(_ db: Database, _ record: JobRecord, whole: Bool) throws {
        guard !whole else { return try record.update(db) }
        let statement = try db.cachedStatement(
            sql: """
                UPDATE job SET phase = ?, state = ?, status = ?, revision = ?, queued = ?, started = ?, stopped = ? WHERE id = ?
                """)
        try statement.execute(arguments: [
            record.phase.rawValue, record.phase.state.rawValue, record.status.rawValue, record.revision,
            record.queued?.timeIntervalSince1970, record.started?.timeIntervalSince1970, record.stopped?.timeIntervalSince1970, record.id,
        ])
    }

    private static func insertMessage(_ db: Database, _ text: String, jobID: String, at date: Date) throws {
        try db.cachedStatement(sql: "INSERT INTO job_message (job_id, at, text) VALUES (?, ?, ?)")
            .execute(arguments: [jobID, date.timeIntervalSince1970, text])
    }
}

extension JobCommit {
    init(
        _ record: JobRecord, before: JobPhase, entries: [OutboxEntry], isInline: Bool = false, begun: [String] = [],
        ended: [OperatorRun] = [], notice: JobNotice
    ) {
        self.init(
            jobID: record.id, pipelineID: record.pipelineID, before: before, after: record.phase, status: record.status,
            priority: record.priority, demand: record.demand,
            deadline: record.phase == .running ? record.started?.addingTimeInterval(record.timeoutSeconds) : nil,
            timeoutSeconds: record.timeoutSeconds, entries: entries, isInline: isInline, begun: begun, ended: ended, notice: notice,
            created: record.created,
            started: record.started)
    }
}

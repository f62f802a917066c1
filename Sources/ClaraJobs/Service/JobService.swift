// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraExecution
public import GRDB
public import Logging
public import ServiceLifecycle

/// Jobs as the roles above use them: create, start, follow, cancel, read, remove.
///
/// What it answers was committed before; the engine, which must run beside it, does the work. All errors are ``JobsError``.
public final class JobService: Sendable {
    let jobEngine: JobEngine
    let configuration: JobsConfiguration
    let logger: Logger

    var ledger: JobLedger { jobEngine.ledger }
    private var hub: NoticeHub { jobEngine.board.hub }

    /// Carries the jobs out; run it once, in the same service group.
    public var engine: any Service { jobEngine }

    /// Makes the service over a database that holds the tables of ``JobMigrations``. Nothing runs until ``engine`` does.
    ///
    /// The database must survive the end of the process: journal mode WAL with `synchronous` NORMAL or FULL.
    public convenience init(
        database: any DatabaseWriter, executor: any Executor, payloads: any JobPayloads, configuration: JobsConfiguration, logger: Logger
    ) {
        self.init(
            database: database, executor: executor, payloads: payloads, configuration: configuration, logger: logger,
            time: SystemTimekeeper())
    }

    init(
        database: any DatabaseWriter, executor: any Executor, payloads: any JobPayloads, configuration: JobsConfiguration, logger: Logger,
        time: any Timekeeper, probe: EngineProbe? = nil
    ) {
        self.configuration = configuration
        self.logger = logger
        self.jobEngine = JobEngine(
            database: database, executor: executor, payloads: payloads, configuration: configuration, logger: logger, time: time,
            probe: probe)
    }

    /// Creates a job: pending, healthy, not started.
    ///
    /// Throws `invalidName`, `invalidDefinition`, `invalidMetadata`, `duplicateMetadata`, `jobExists`.
    public func create(_ request: CreateJob) async throws(JobsError) -> Job {
        try JobName.check(request.name)
        try MetadataRules.check(adding: request.metadata, to: [:])
        let definition = try JobPlan.load(request.definition, configuration: configuration)
        let job = try await ledger.create(request, graph: JobPlan.graph(of: definition), at: jobEngine.time.now())
        logger.info("job created", metadata: ["job.id": "\(job.id)", "pipeline.id": "\(job.pipelineID)"])
        return job
    }

    /// Queues a job with values for the pipeline's parameters. When it returns, the payload takes no more uploads, unless the
    /// storage failed to freeze it; then that is tried again and told by the job.
    ///
    /// Throws `unknownJob`, `wrongState` unless the job was created and never started, `invalidVariables`, and
    /// `insufficientResources` for a job that could never run here; the job then stays as it was.
    public func start(_ id: String, variables: [String: String] = [:]) async throws(JobsError) -> Job {
        let files = try await ledger.definition(of: id)
        // Said before the variables are looked at: to complain of them would send the caller the wrong way.
        guard try await status(id).state == .pending else {
            throw JobsError(.wrongState, "job \(id) was started or cancelled before; a job starts once")
        }
        let plan = try JobPlan.resolve(files, variables: variables, configuration: configuration)
        if let why = plan.refusal(by: configuration.capacity) { throw JobsError(.insufficientResources, why) }
        let entries = try await ledger.start(id, plan: plan, variables: variables, at: jobEngine.time.now())
        for entry in entries { await jobEngine.carryOutNow(entry) }
        logger.info("job start requested", metadata: ["job.id": "\(id)"])
        return try await status(id)
    }

    /// Cancels a job that has not stopped; one that has is answered as it is.
    ///
    /// A job with running operators is answered as running and cancelled: it stops when they did, after the grace at the latest.
    /// Throws `unknownJob`.
    public func cancel(_ id: String, reason: String = "") async throws(JobsError) -> Job {
        let text = reason.isEmpty ? "cancelled" : "cancelled: \(reason)"
        try await ledger.apply(.cancelRequested(text), to: id, at: jobEngine.time.now())
        return try await status(id)
    }

    /// The job as it is now. Throws `unknownJob`.
    public func status(_ id: String) async throws(JobsError) -> Job {
        try await ledger.job(id)
    }

    /// The jobs a filter chooses, oldest first, read page by page as they are asked for.
    public func list(_ filter: JobFilter = JobFilter()) -> JobList {
        JobList(ledger: ledger, filter: filter)
    }

    /// Adds pairs and answers all there are then. All or nothing.
    ///
    /// Throws `unknownJob`, `invalidMetadata`, `duplicateMetadata`.
    public func addMetadata(_ pairs: [String: String], to id: String) async throws(JobsError) -> [String: String] {
        try await ledger.addMetadata(pairs, to: id)
    }

    /// Removes pairs by key, without regard to case, and answers what remains. Keys that are not there are no error.
    ///
    /// Throws `unknownJob`.
    public func removeMetadata(_ keys: [String], from id: String) async throws(JobsError) -> [String: String] {
        try await ledger.removeMetadata(keys, from: id)
    }

    /// What an operator wrote to its standard output and error so far, as batches of lines; while it runs, too.
    ///
    /// An operator that wrote nothing has an empty log. The name ``JobLog/engineOperator`` gives the job's own messages.
    /// Throws `unknownJob`, `unknownOperator`; the sequence throws `log` when the file cannot be read.
    public func logLines(_ id: String, operator name: String) async throws(JobsError) -> JobLog {
        let job = try await ledger.job(id)
        if name.lowercased() == JobLog.engineOperator { return JobLog(lines: job.messages) }
        guard let run = job.operators.first(where: { $0.name.lowercased() == name.lowercased() }) else {
            throw JobsError(.unknownOperator, "job \(id) has no operator '\(name)'")
        }
        return JobLog(path: configuration.logPath(jobID: id, operator: run.name))
    }

    /// Every change of every job from now on. A follower that is slow loses the oldest notices beyond `buffer` and keeps up.
    public func events(buffer: Int = 1024) -> AsyncStream<JobNotice> {
        hub.follow(jobID: nil, buffer: buffer).notices
    }

    /// The job as it is now and then each of its changes; the sequence ends after the notice that it stopped.
    ///
    /// Throws `unknownJob`.
    public func events(of id: String, buffer: Int = 256) async throws(JobsError) -> AsyncStream<JobNotice> {
        // Follow first and look second, so that no change falls between.
        let follower = hub.follow(jobID: id, buffer: buffer, holding: true)
        do throws(JobsError) {
            let job = try await ledger.job(id)
            hub.release(follower.id, after: JobNotice(job, at: jobEngine.time.now()))
        } catch {
            hub.remove(follower.id)
            throw error
        }
        return follower.notices
    }

    /// Removes a stopped job and its logs; its payload is the caller's business.
    ///
    /// Throws `unknownJob`, `wrongState` for one that has not stopped.
    public func remove(_ id: String) async throws(JobsError) {
        // What the executor keeps must go first: afterwards nobody knows the handles.
        try await jobEngine.cleanUpAll(of: id)
        try await ledger.remove(id)
        configuration.removeFiles(ofJob: id)
        logger.info("job removed", metadata: ["job.id": "\(id)"])
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import GRDB
import Logging
import ServiceLifecycle

/// Carries out what the book of jobs asks for: one child task for each action, nothing that is not in the book.
///
/// It may die at any instant. The next engine over the same book and the same executor repeats what is not crossed out; every action
/// can be repeated, and operators are found again by their handles.
final class JobEngine: Service {
    let ledger: JobLedger
    let board: EngineBoard
    let executor: any Executor
    let payloads: any JobPayloads
    let configuration: JobsConfiguration
    let logger: Logger
    let time: any Timekeeper
    let probe: EngineProbe?

    init(
        database: any DatabaseWriter, executor: any Executor, payloads: any JobPayloads, configuration: JobsConfiguration, logger: Logger,
        time: any Timekeeper, probe: EngineProbe?
    ) {
        let board = EngineBoard(configuration: configuration, logger: logger)
        self.board = board
        self.ledger = JobLedger(database: database) { board.note($0) }
        self.executor = executor
        self.payloads = payloads
        self.configuration = configuration
        self.logger = logger
        self.time = time
        self.probe = probe
    }

    /// Runs until graceful shutdown or cancellation; once in the life of an engine. Operators go on running and are found again at the
    /// next start.
    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await self.drive() }
        } catch let error where error is CancellationError || (error as? JobsError)?.reason == .cancelled {
            // Being asked to end is no failure, also while the book is still being read.
        }
    }

    private func drive() async throws {
        try await adopt()
        await withDiscardingTaskGroup { group in
            board.wake()
            for await _ in board.wakeups {
                while let work = board.next(now: time.now()) {
                    group.addTask { await self.perform(work) }
                }
                if let alarm = board.newAlarm() {
                    group.addTask {
                        // Cancelled means shutdown: nothing is left to wake.
                        guard (try? await self.time.sleep(until: alarm)) != nil else { return }
                        self.board.alarmRang(alarm)
                    }
                }
            }
            group.cancelAll()
        }
        if let fault = board.fault { throw fault }
    }

    /// Takes over what an earlier process left.
    private func adopt() async throws {
        let entries = try await ledger.entries()
        let jobs = try await ledger.openJobs()
        let refused = board.adopt(entries, jobs: jobs)
        for job in refused {
            let why = "the job needs \(job.demand.words), but this platform has \(configuration.capacity.words)"
            try await ledger.apply(.refused(why), to: job.id, at: time.now())
        }
        logger.info("job engine ready", metadata: ["jobs.open": "\(jobs.count)", "jobs.actions": "\(entries.count)"])
    }

    private func perform(_ work: EngineBoard.Work) async {
        do {
            switch work {
            case .action(let entry):
                try await carryOut(entry)
            case .admit(let jobID):
                if try await commitPatiently(.admitted, to: jobID) == false { board.release(jobID) }
            case .expire(let jobID, let limit):
                _ = try await commitPatiently(.timedOut(limit), to: jobID)
            }
        } catch is CancellationError {
            // Shutdown; the book knows.
        } catch {
            board.end(with: error)
        }
    }

    /// Commits an event that comes from no entry; tries until the book can be written again.
    private func commitPatiently(_ event: JobEvent, to jobID: String) async throws -> Bool {
        var attempt = 0
        while true {
            do {
                return try await commit(event, to: jobID)
            } catch let error as JobsError where error.reason == .store || error.reason == .storeFull {
                attempt += 1
                complain("job event not stored", error, jobID: jobID)
                try await time.sleep(until: time.now().addingTimeInterval(configuration.retry.patientDelay(afterAttempt: attempt)))
            } catch let error as JobsError where error.reason == .unknownJob || error.reason == .cancelled {
                return false
            }
        }
    }

    /// Commits an event, the result of an entry or not. False when it changed nothing.
    @discardableResult
    func commit(_ event: JobEvent, to jobID: String, completing entry: OutboxEntry? = nil) async throws -> Bool {
        try probe?.reached(.committing(event))
        let changed = try await ledger.apply(event, to: jobID, completing: entry?.id, at: time.now())
        try probe?.reached(.committed(event))
        return changed
    }

    func complain(_ message: Logger.Message, _ error: any Error, jobID: String) {
        logger.warning(message, metadata: ["job.id": "\(jobID)", "error": "\(error)"])
    }
}

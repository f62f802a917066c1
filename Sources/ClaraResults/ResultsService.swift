// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
import ClaraResultsAPI
import Foundation
import Logging

/// Keeps tasks between those who make results and the agents that deliver them.
struct ResultsService: Sendable {
    let store: TaskStore
    let configuration: ResultsConfiguration
    let bell = TaskBell()
    let now: @Sendable () -> Date
    let logger: Logger

    /// Registers a task.
    ///
    /// - Returns: the task, and whether it is new: a registration that repeats an earlier one gives the earlier task.
    func register(_ registration: ResultRegistration) async throws -> (task: ResultTask, isNew: Bool) {
        let faults = registration.faults()
        guard faults.isEmpty else { throw RESTError(.invalidArgument, faults.joined(separator: "; ")) }
        let result = try await store.register(registration, now: now())
        if result.isNew {
            logger.info(
                "task registered",
                metadata: [
                    "task.id": "\(result.task.taskId)", "task.agent": "\(result.task.agent)", "job.id": "\(result.task.jobId)",
                    "task.files": "\(result.task.uris.count)",
                ])
            bell.ring(for: result.task.agent)
        }
        return result
    }

    /// Leases tasks of an agent, and waits for some when there are none.
    ///
    /// - Parameter wait: how long to wait at most, cut to the configured maximum.
    func pending(agent: String, size: Int, wait: Duration) async throws -> [ResultTask] {
        guard AgentName(rawValue: agent) != nil else { throw RESTError(.invalidArgument, "\"\(agent.prefix(80))\" \(AgentName.rule)") }
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: min(wait, configuration.maximumWait))
        while true {
            let ticket = bell.ticket(for: agent)
            try Task.checkCancellation()
            let time = now()
            let tasks = try await store.lease(
                agent: agent, size: size, now: time, until: time.addingTimeInterval(configuration.leaseDuration / .seconds(1)))
            if Task.isCancelled, !tasks.isEmpty {
                // Whoever asked has hung up in the meantime and would keep the tasks from others until the leases end.
                // A cancelled task writes nothing, so another one has to.
                try await Task { for task in tasks { _ = try await store.apply(taskID: task.taskId, now: time) { _ in .release } } }.value
                bell.ring(for: agent)
                throw CancellationError()
            }
            if !tasks.isEmpty || clock.now >= deadline || bell.isClosed { return tasks }
            var wake = deadline
            if let due = try await store.nextDue(agent: agent) {
                // Not earlier than in a moment, so that a clock that stands still makes no busy loop.
                wake = min(wake, clock.now.advanced(by: .seconds(max(0.005, due.timeIntervalSince(now())))))
            }
            await sleep(until: wake, orRing: ticket, of: agent)
        }
    }

    func succeed(taskID: String) async throws -> ResultTask {
        let task = try await store.apply(taskID: taskID, now: now()) { _ in .success }
        logger.info("task delivered", metadata: ["task.id": "\(task.taskId)", "job.id": "\(task.jobId)"])
        return task
    }

    func fail(taskID: String, report: FailureReport) async throws -> ResultTask {
        let time = now()
        let backOff = configuration.backOff
        let task = try await store.apply(taskID: taskID, now: time) { condition in
            guard report.retryLater else { return .failure(retryAt: nil) }
            let pause = backOff.pause(afterFailures: condition.retries + 1)
            return .failure(retryAt: time.addingTimeInterval(pause / .seconds(1)))
        }
        logger.warning(
            "task not delivered",
            metadata: [
                "task.id": "\(task.taskId)", "job.id": "\(task.jobId)", "task.state": "\(task.state.rawValue)",
                "task.retries": "\(task.retries)",
            ])
        // Who waits must look again, for the time of the next try is new.
        bell.ring(for: task.agent)
        return task
    }

    func retry(taskID: String) async throws -> ResultTask {
        let task = try await store.apply(taskID: taskID, now: now()) { _ in .retry }
        bell.ring(for: task.agent)
        return task
    }

    func list(_ filter: ResultTaskFilter) async throws -> [ResultTask] {
        try await store.sweep(now: now())
        return try await store.list(filter)
    }

    func task(_ taskID: String) async throws -> ResultTask {
        try await store.sweep(now: now())
        return try await store.task(taskID)
    }

    private func sleep(until wake: ContinuousClock.Instant, orRing ticket: Int, of agent: String) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await Task.sleep(until: wake, clock: .continuous) }
            group.addTask { await bell.wait(for: agent, since: ticket) }
            await group.next()
            group.cancelAll()
        }
    }
}

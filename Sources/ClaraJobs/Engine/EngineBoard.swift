// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Logging
import Synchronization

/// What the engine keeps in memory: the actions at hand, the resources granted, the time limits. All of it can be read from the book
/// again.
final class EngineBoard: Sendable {
    /// Something the engine shall do now.
    enum Work: Sendable {
        case action(OutboxEntry)
        case admit(String)
        case expire(String, limit: Double)
    }

    private struct State {
        var queue: ActionQueue
        var gate: AdmissionGate
        var deadlines: [String: (date: Date, limit: Double)] = [:]
        /// When the engine will wake by itself.
        var alarm: Date?
        var fault: (any Error)?
    }

    let hub = NoticeHub()
    /// Says that there may be work; for the engine alone.
    let wakeups: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation
    private let state: Mutex<State>
    let logger: Logger

    init(configuration: JobsConfiguration, logger: Logger) {
        self.logger = logger
        state = Mutex(
            State(
                queue: ActionQueue(backgroundLimit: configuration.maximumActions),
                gate: AdmissionGate(
                    capacity: configuration.capacity, maximumRunning: configuration.maximumRunningJobs,
                    maximumRunningPerPipeline: configuration.maximumRunningPerPipeline)))
        (wakeups, waker) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func wake() { waker.yield() }

    /// Why the engine cannot go on, if it cannot.
    var fault: (any Error)? { state.withLock { $0.fault } }

    /// Ends the engine for a fault that no repetition can mend.
    func end(with error: any Error) {
        state.withLock { state in
            if state.fault == nil { state.fault = error }
        }
        waker.finish()
    }

    // MARK: What happened

    /// Takes note of a committed change.
    func note(_ commit: JobCommit) {
        state.withLock { state in
            for entry in commit.entries {
                if commit.isInline { state.queue.addClaimed(entry) } else { state.queue.add(entry) }
            }
            if commit.after == .queued {
                state.gate.enqueue(
                    commit.jobID, pipelineID: commit.pipelineID, priority: commit.priority, demand: commit.demand)
            }
            if commit.after == .stopped { state.gate.release(commit.jobID) }
            state.deadlines[commit.jobID] = commit.deadline.map { ($0, commit.timeoutSeconds) }
        }
        wake()
        hub.publish(commit.notice)
        report(commit)
    }

    /// Takes over what an earlier process left. Jobs that can never fit are answered.
    func adopt(_ entries: [OutboxEntry], jobs: [JobRecord]) -> [JobRecord] {
        state.withLock { state in
            for entry in entries { state.queue.add(entry) }
            var refused: [JobRecord] = []
            for job in jobs {
                if job.phase.isActive {
                    state.gate.occupy(job.id, pipelineID: job.pipelineID, demand: job.demand)
                } else if job.demand.fits(in: state.gate.capacity) {
                    state.gate.enqueue(job.id, pipelineID: job.pipelineID, priority: job.priority, demand: job.demand)
                } else {
                    refused.append(job)
                }
                if job.phase == .running, let started = job.started {
                    state.deadlines[job.id] = (started.addingTimeInterval(job.timeoutSeconds), job.timeoutSeconds)
                }
            }
            return refused
        }
    }

    // MARK: What to do

    /// The next thing to do at this time; an action is in flight then, and a job granted.
    func next(now: Date) -> Work? {
        state.withLock { state in
            if let entry = state.queue.next(now: now) { return .action(entry) }
            if let jobID = state.gate.next() { return .admit(jobID) }
            if let over = state.deadlines.first(where: { $0.value.date <= now }) {
                state.deadlines[over.key] = nil
                return .expire(over.key, limit: over.value.limit)
            }
            return nil
        }
    }

    /// The time at which the engine must look again, if that is news.
    func newAlarm() -> Date? {
        state.withLock { state in
            let times = state.deadlines.values.map(\.date) + [state.queue.nextDue].compactMap(\.self)
            guard let first = times.min(), first < state.alarm ?? .distantFuture else { return nil }
            state.alarm = first
            return first
        }
    }

    func alarmRang(_ date: Date) {
        state.withLock { state in
            if state.alarm == date { state.alarm = nil }
        }
        wake()
    }

    func finish(_ entry: OutboxEntry) {
        state.withLock { $0.queue.finish(entry) }
        wake()
    }

    func postpone(_ entry: OutboxEntry) {
        state.withLock { $0.queue.postpone(entry) }
        wake()
    }

    /// A job was not granted after all.
    func release(_ jobID: String) {
        state.withLock { $0.gate.release(jobID) }
        wake()
    }
}

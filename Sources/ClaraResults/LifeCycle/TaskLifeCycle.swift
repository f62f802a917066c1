// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation

/// The life of a task as a pure function: what an event makes of a condition, or why it cannot be.
///
/// Reports may arrive twice (an agent repeats one whose answer was lost) and late (after the lease ended), so a report that
/// states what is already known changes nothing, and a report about a task that went back to pending still counts.
enum TaskLifeCycle {
    /// Why an event is refused.
    struct Refusal: Error, Hashable {
        var reason: String
    }

    /// - Returns: the next condition; equal to the present one when the event changes nothing.
    static func next(_ condition: TaskCondition, _ event: TaskEvent) -> Result<TaskCondition, Refusal> {
        switch event {
        case .lease(let now, let until): lease(condition, now, until)
        case .release: .success(released(condition))
        case .tick(let now): .success(ticked(condition, now))
        case .success: succeed(condition)
        case .failure(let retryAt): fail(condition, retryAt)
        case .retry: retry(condition)
        }
    }

    private static func lease(_ condition: TaskCondition, _ now: Date, _ until: Date) -> Result<TaskCondition, Refusal> {
        var next = ticked(condition, now)
        guard next.state == .pending else { return .failure(Refusal(reason: "the task is \(next.state.rawValue), not Pending")) }
        if let notBefore = next.notBefore, notBefore > now {
            return .failure(Refusal(reason: "the task waits for the time of its next try"))
        }
        next.state = .inProgress
        next.notBefore = nil
        next.leaseEnd = until
        return .success(next)
    }

    private static func ticked(_ condition: TaskCondition, _ now: Date) -> TaskCondition {
        guard let end = condition.leaseEnd, end <= now else { return condition }
        return released(condition)
    }

    private static func released(_ condition: TaskCondition) -> TaskCondition {
        guard condition.state == .inProgress else { return condition }
        var next = condition
        next.state = .pending
        next.leaseEnd = nil
        return next
    }

    private static func succeed(_ condition: TaskCondition) -> Result<TaskCondition, Refusal> {
        if condition.state == .succeeded { return .success(condition) }
        guard condition.state != .failed else {
            return .failure(Refusal(reason: "the task is Failed; retry it before it can succeed"))
        }
        return .success(TaskCondition(state: .succeeded, retries: condition.retries, notBefore: nil, leaseEnd: nil))
    }

    private static func fail(_ condition: TaskCondition, _ retryAt: Date?) -> Result<TaskCondition, Refusal> {
        switch (condition.state, retryAt) {
        case (.succeeded, _):
            .failure(Refusal(reason: "the task has Succeeded already"))
        case (.failed, _):
            .success(condition)
        case (.pending, .some):
            // The report was counted before, or came after the end of its lease: the task waits already.
            .success(condition)
        case (.inProgress, .some(let time)):
            .success(TaskCondition(state: .pending, retries: condition.retries + 1, notBefore: time, leaseEnd: nil))
        case (_, nil):
            .success(TaskCondition(state: .failed, retries: condition.retries, notBefore: nil, leaseEnd: nil))
        }
    }

    private static func retry(_ condition: TaskCondition) -> Result<TaskCondition, Refusal> {
        switch condition.state {
        case .failed: .success(.new)
        case .pending: .success(TaskCondition(state: .pending, retries: condition.retries, notBefore: nil, leaseEnd: nil))
        case .inProgress: .failure(Refusal(reason: "the task is InProgress; its agent is at work"))
        case .succeeded: .failure(Refusal(reason: "the task has Succeeded; register a new one to deliver again"))
        }
    }
}

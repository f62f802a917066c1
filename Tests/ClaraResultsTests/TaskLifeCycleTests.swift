// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation
import Testing

@testable import ClaraResults

@Suite(.timeLimit(.minutes(3)))
struct TaskLifeCycleTests {
    static let now = Date(timeIntervalSince1970: 1000)
    static let later = Date(timeIntervalSince1970: 1300)

    static let pending = TaskCondition(state: .pending, retries: 1, notBefore: nil, leaseEnd: nil)
    static let waiting = TaskCondition(state: .pending, retries: 1, notBefore: later, leaseEnd: nil)
    static let leased = TaskCondition(state: .inProgress, retries: 1, notBefore: nil, leaseEnd: later)
    static let expired = TaskCondition(state: .inProgress, retries: 1, notBefore: nil, leaseEnd: now)
    static let succeeded = TaskCondition(state: .succeeded, retries: 1, notBefore: nil, leaseEnd: nil)
    static let failed = TaskCondition(state: .failed, retries: 1, notBefore: nil, leaseEnd: nil)
    static let twice = TaskCondition(state: .pending, retries: 2, notBefore: later, leaseEnd: nil)

    struct Row: Sendable, CustomTestStringConvertible {
        var condition: TaskCondition
        var event: TaskEvent
        var next: TaskCondition?

        init(_ condition: TaskCondition, _ event: TaskEvent, _ next: TaskCondition?) {
            self.condition = condition
            self.event = event
            self.next = next
        }

        var testDescription: String { "\(condition.state) \(event)" }
    }

    static let lease = TaskEvent.lease(now: now, until: later)
    static let rows: [Row] = [
        Row(pending, lease, leased), Row(waiting, lease, nil), Row(leased, lease, nil), Row(expired, lease, leased),
        Row(succeeded, lease, nil), Row(failed, lease, nil),
        Row(pending, .release, pending), Row(leased, .release, pending), Row(succeeded, .release, succeeded), Row(failed, .release, failed),
        Row(pending, .tick(now: now), pending), Row(leased, .tick(now: now), leased), Row(expired, .tick(now: now), pending),
        Row(succeeded, .tick(now: later), succeeded), Row(failed, .tick(now: later), failed),
        Row(pending, .success, succeeded), Row(waiting, .success, succeeded), Row(leased, .success, succeeded),
        Row(succeeded, .success, succeeded), Row(failed, .success, nil),
        Row(pending, .failure(retryAt: later), pending), Row(waiting, .failure(retryAt: later), waiting),
        Row(leased, .failure(retryAt: later), twice), Row(succeeded, .failure(retryAt: later), nil),
        Row(failed, .failure(retryAt: later), failed),
        Row(pending, .failure(retryAt: nil), failed), Row(leased, .failure(retryAt: nil), failed),
        Row(succeeded, .failure(retryAt: nil), nil), Row(failed, .failure(retryAt: nil), failed),
        Row(pending, .retry, pending), Row(waiting, .retry, pending), Row(leased, .retry, nil), Row(succeeded, .retry, nil),
        Row(failed, .retry, .new),
    ]

    @Test("every event in every condition has the outcome of the table", arguments: rows)
    func table(row: Row) {
        switch TaskLifeCycle.next(row.condition, row.event) {
        case .success(let next): #expect(next == row.next)
        case .failure(let refusal):
            #expect(row.next == nil)
            #expect(!refusal.reason.isEmpty)
        }
    }

    @Test("random events never break what must always hold", arguments: 1...20)
    func invariants(seed: UInt64) {
        var generator = SplitMix(state: seed)
        var condition = TaskCondition.new
        var now = Self.now
        for _ in 0..<400 {
            let before = condition
            now = now.addingTimeInterval(Double(generator.next() % 200))
            let event: TaskEvent =
                switch generator.next() % 6 {
                case 0, 1: .lease(now: now, until: now.addingTimeInterval(100))
                case 2: .tick(now: now)
                case 3: generator.next() % 8 == 0 ? .success : .tick(now: now)
                case 4: .failure(retryAt: generator.next() % 4 == 0 ? nil : now.addingTimeInterval(50))
                default: .retry
                }
            guard case .success(let next) = TaskLifeCycle.next(condition, event) else { continue }
            condition = next
            #expect((condition.state == .inProgress) == (condition.leaseEnd != nil))
            #expect(condition.notBefore == nil || condition.state == .pending)
            #expect(before.state != .succeeded || condition == before)
            #expect(condition.retries >= before.retries || before.state == .failed)
        }
    }
}

/// A small generator of repeatable random numbers.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

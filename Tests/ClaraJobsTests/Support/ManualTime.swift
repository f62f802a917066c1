// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Synchronization

@testable import ClaraJobs

/// A clock that a test moves.
final class ManualTime: Timekeeper {
    private struct State {
        var now = Date(timeIntervalSince1970: 1_700_000_000)
        var sleepers: [Int: (until: Date, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var next = 0
        var watchers: [(Date, CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    func now() -> Date { state.withLock { $0.now } }

    func advance(by seconds: Double) {
        let due = state.withLock { state in
            state.now += seconds
            let due = state.sleepers.filter { $0.value.until <= state.now }
            for key in due.keys { state.sleepers[key] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    /// Returns when somebody sleeps until a time not later than this.
    func sleeperExists(until date: Date) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.sleepers.values.contains(where: { $0.until <= date }) { return true }
                state.watchers.append((date, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    func sleep(until date: Date) async throws {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (isOver, watchers) = state.withLock { state -> (Bool, [CheckedContinuation<Void, Never>]) in
                    guard !Task.isCancelled, date > state.now else { return (true, []) }
                    state.sleepers[id] = (date, continuation)
                    let told = state.watchers.filter { $0.0 >= date }
                    state.watchers.removeAll { $0.0 >= date }
                    return (false, told.map(\.1))
                }
                for watcher in watchers { watcher.resume() }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
        try Task.checkCancellation()
    }
}

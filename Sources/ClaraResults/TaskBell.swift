// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Wakes those who wait for tasks of an agent.
///
/// A waiter takes a ticket before it looks for tasks, so that a ring between the look and the wait is not missed.
final class TaskBell: Sendable {
    private struct State {
        var rings: [String: Int] = [:]
        var waiters: [Int: (agent: String, continuation: CheckedContinuation<Void, Never>)] = [:]
        var nextWaiter = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Whether the service is going down, so that nobody should wait any longer.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// How often the bell of an agent has rung.
    func ticket(for agent: String) -> Int {
        state.withLock { $0.rings[agent, default: 0] }
    }

    /// Returns when the bell of an agent has rung since the ticket was taken, when it is closed, or when the task is cancelled.
    func wait(for agent: String, since ticket: Int) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard !state.isClosed, !Task.isCancelled, state.rings[agent, default: 0] == ticket else { return false }
                    state.waiters[id] = (agent, continuation)
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
            waiter?.continuation.resume()
        }
    }

    /// Wakes everybody who waits for tasks of an agent.
    func ring(for agent: String) {
        let woken = state.withLock { state in
            state.rings[agent, default: 0] += 1
            let woken = state.waiters.filter { $0.value.agent == agent }
            for id in woken.keys { state.waiters[id] = nil }
            return woken.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Wakes everybody for good.
    func close() {
        let woken = state.withLock { state in
            state.isClosed = true
            let woken = state.waiters.values.map(\.continuation)
            state.waiters = [:]
            return woken
        }
        for continuation in woken { continuation.resume() }
    }
}

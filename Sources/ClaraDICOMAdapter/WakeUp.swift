// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Wakes a loop that waits for something to do. A ring while nobody waits is kept for the next wait.
final class WakeUp: Sendable {
    private struct State {
        var isRung = false
        var isClosed = false
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter = 0
    }

    private let state = Mutex(State())

    /// Whether waiting is over for good.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func ring() {
        let woken = state.withLock { state in
            state.isRung = state.waiters.isEmpty
            defer { state.waiters = [:] }
            return state.waiters.values
        }
        for continuation in woken { continuation.resume() }
    }

    /// Ends all waiting, now and later.
    func close() {
        state.withLock { $0.isClosed = true }
        ring()
    }

    /// Returns at the next ring, at the deadline, when closed, or when the task is cancelled.
    func wait(until deadline: ContinuousClock.Instant?) async {
        guard let deadline else { return await wait() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait() }
            group.addTask { try? await Task.sleep(until: deadline, clock: .continuous) }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait() async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard !state.isRung, !state.isClosed, !Task.isCancelled else {
                        state.isRung = false
                        return false
                    }
                    state.waiters[id] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}

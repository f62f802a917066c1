// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Opens once; whoever waits goes on then.
package final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var nextID: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    var isOpen: Bool { state.withLock { $0.isOpen } }

    package func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume() }
    }

    /// Waits until the gate is open, or throws `CancellationError`.
    package func wait() async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    // The handler below may have run already; then the task knows that it is cancelled.
                    guard !state.isOpen, !Task.isCancelled else { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
        }
        if !isOpen { try Task.checkCancellation() }
    }

    /// Waits until the gate is open, whether or not the task is cancelled: only for what is sure to come soon.
    func waitRegardless() async {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                guard !state.isOpen else { return true }
                state.nextID += 1
                state.waiting[state.nextID] = continuation
                return false
            }
            if goesOn { continuation.resume() }
        }
    }
}

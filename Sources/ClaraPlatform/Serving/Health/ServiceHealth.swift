// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Synchronization

/// Whether the services of a server take calls, and who wants to hear when that changes.
final class ServiceHealth: Sendable {
    /// The changes of one service, the present state first.
    struct Changes: Sendable {
        /// True while the service takes calls; nil for a service that the server does not have.
        let states: AsyncStream<Bool?>
        /// Ends ``states``.
        let end: @Sendable () -> Void
    }

    private struct State {
        var isServing = false
        var nextID = 0
        var watchers: [Int: AsyncStream<Bool?>.Continuation] = [:]
    }

    private let services: Set<String>
    private let state = Mutex(State())

    /// - Parameter services: the full names of the services that the server has.
    init(services: some Sequence<String>) {
        self.services = Set(services)
    }

    /// Whether a service takes calls.
    ///
    /// - Parameter service: a full name, or the empty text for the server as a whole.
    /// - Returns: nil for a service that the server does not have.
    func isServing(_ service: String) -> Bool? {
        knows(service) ? state.withLock { $0.isServing } : nil
    }

    /// Sets whether calls are taken; all services of a server begin and end together.
    func set(isServing: Bool) {
        state.withLock { state in
            guard state.isServing != isServing else { return }
            state.isServing = isServing
            // Under the lock, so that a watcher hears of changes in their order. A yield only queues.
            for watcher in state.watchers.values { watcher.yield(isServing) }
        }
    }

    /// Follows a service. Of several changes that nobody has taken yet only the last is kept.
    func changes(of service: String) -> Changes {
        let (states, continuation) = AsyncStream<Bool?>.makeStream(bufferingPolicy: .bufferingNewest(1))
        guard knows(service) else {
            continuation.yield(nil)
            return Changes(states: states) { continuation.finish() }
        }
        let id = state.withLock { state in
            state.nextID += 1
            state.watchers[state.nextID] = continuation
            continuation.yield(state.isServing)
            return state.nextID
        }
        continuation.onTermination = { [weak self] _ in self?.forget(id) }
        return Changes(states: states) { continuation.finish() }
    }

    private func forget(_ id: Int) {
        _ = state.withLock { $0.watchers.removeValue(forKey: id) }
    }

    private func knows(_ service: String) -> Bool { service.isEmpty || services.contains(service) }
}

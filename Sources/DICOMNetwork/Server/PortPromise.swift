// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// A port number that some wait for and one finds out.
final class PortPromise: Sendable {
    private enum State {
        case pending([Int: CheckedContinuation<Int, any Error>], next: Int)
        case done(Result<Int, any Error>)
    }

    private let state = Mutex(State.pending([:], next: 0))

    var value: Int {
        get async throws {
            let ticket = state.withLock { state in
                guard case .pending(let waiting, let next) = state else { return 0 }
                state = .pending(waiting, next: next + 1)
                return next
            }
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    let result: Result<Int, any Error>? = state.withLock { state in
                        switch state {
                        case .done(let result): return result
                        case .pending(var waiting, let next):
                            guard !Task.isCancelled else { return .failure(CancellationError()) }
                            waiting[ticket] = continuation
                            state = .pending(waiting, next: next)
                            return nil
                        }
                    }
                    if let result { continuation.resume(with: result) }
                }
            } onCancel: {
                let continuation = state.withLock { state -> CheckedContinuation<Int, any Error>? in
                    guard case .pending(var waiting, let next) = state else { return nil }
                    let continuation = waiting.removeValue(forKey: ticket)
                    state = .pending(waiting, next: next)
                    return continuation
                }
                continuation?.resume(throwing: CancellationError())
            }
        }
    }

    func succeed(_ port: Int) {
        complete(.success(port))
    }

    func fail(_ error: any Error) {
        complete(.failure(error))
    }

    private func complete(_ result: Result<Int, any Error>) {
        let waiting = state.withLock { state -> [CheckedContinuation<Int, any Error>] in
            guard case .pending(let waiting, _) = state else { return [] }
            state = .done(result)
            return Array(waiting.values)
        }
        for continuation in waiting { continuation.resume(with: result) }
    }
}

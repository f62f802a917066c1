// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOPosix

/// Runs what blocks on the disk away from the event loops.
struct FileWork: Sendable {
    let threads: NIOThreadPool

    /// Runs `body` on one of the threads. Unlike the pool's own function it is not skipped when the task is cancelled: what
    /// cleans up must run in any case, and no call blocks for ever.
    func run<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            threads.submit { state in
                switch state {
                case .active: continuation.resume(with: Result(catching: body))
                case .cancelled: continuation.resume(throwing: CancellationError())
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Dispatch

/// Runs what blocks on the disk on threads of its own, away from event loops and the threads of tasks.
///
/// Unlike database calls of tasks, the work is done even when the task has been cancelled.
enum BlockingWork {
    private static let queue = DispatchQueue(label: "clara.dicom-adapter.blocking", attributes: .concurrent)

    static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore

extension ServerContext {
    /// Waits for a time, or until nobody waits for the answer any more.
    ///
    /// - Returns: whether the call goes on.
    func pause(_ duration: Duration) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await Task.sleep(for: duration)
                return true
            }
            group.addTask {
                try await cancellation.cancelled
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }
}

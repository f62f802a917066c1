// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ServiceLifecycle

/// Runs work that ends by itself after a graceful shutdown, and cancels it when it has not ended some time later.
enum Draining {
    /// - Parameter limit: how long the work may take to end after the shutdown has begun.
    static func run(limit: Duration, _ work: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await work() }
            group.addTask {
                // Ends early when cancelled, and then there is nothing left to wait for.
                try? await gracefulShutdown()
                try? await Task.sleep(for: limit)
            }
            await group.next()
            group.cancelAll()
        }
    }
}

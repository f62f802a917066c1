// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Logging
import ServiceLifecycle

/// Forgets what has been over for long, so that the database does not grow for ever.
struct SpaceReclaimer: Service {
    let store: AdapterStore
    let logger: Logger

    /// How long groups and deliveries that are over can be looked up, in seconds: 30 days.
    private static let retention = 30 * 86_400.0
    private static let interval = Duration.seconds(3600)

    func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                let store = store
                try await BlockingWork.run { try store.prune(before: Date(timeIntervalSinceNow: -Self.retention)) }
            } catch {
                logger.error("old rows cannot be removed", metadata: ["error": "\(error)"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
        }
    }
}

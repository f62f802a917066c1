// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ServiceLifecycle

/// A service whose state is told to the health interface.
struct WatchedService: Service {
    let name: String
    let service: any Service
    let health: ServiceHealth

    func run() async throws {
        health.set(.running, for: name)
        do {
            try await service.run()
            health.set(Task.isCancelled ? .cancelled : .stopped, for: name)
        } catch {
            health.set(error is CancellationError ? .cancelled : .stopped, for: name)
            throw error
        }
    }
}

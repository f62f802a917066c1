// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// The states of the adapter's services, by the names of the health interface.
final class ServiceHealth: Sendable {
    private let current: Mutex<[String: ServiceState]>

    init(services: [String]) {
        current = Mutex(Dictionary(uniqueKeysWithValues: services.map { ($0, ServiceState.unknown) }))
    }

    var states: [String: ServiceState] { current.withLock { $0 } }

    /// Whether every service runs.
    var isHealthy: Bool { states.values.allSatisfy { $0 == .running } }

    func set(_ state: ServiceState, for service: String) {
        current.withLock { $0[service] = state }
    }
}

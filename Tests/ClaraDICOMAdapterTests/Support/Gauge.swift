// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Counts how many are at something at a time, and the most there were.
final class Gauge: Sendable {
    private let now = Atomic(0)
    private let peak = Mutex(0)

    var most: Int { peak.withLock { $0 } }

    func enter() {
        let count = now.add(1, ordering: .relaxed).newValue
        peak.withLock { $0 = max($0, count) }
    }

    func leave() {
        now.subtract(1, ordering: .relaxed)
    }
}

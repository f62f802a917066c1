// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Remembers which files' outcomes have been told.
final class OutcomeLedger: Sendable {
    private let told: Mutex<[Bool]>

    init(count: Int) {
        told = Mutex(Array(repeating: false, count: count))
    }

    func mark(_ index: Int) {
        told.withLock { $0[index] = true }
    }

    var missing: [Int] {
        told.withLock { told in told.indices.filter { !told[$0] } }
    }
}

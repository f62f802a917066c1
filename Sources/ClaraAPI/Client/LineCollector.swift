// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Synchronization

/// Gathers the lines of a log that comes in parts.
final class LineCollector: Sendable {
    private let collected = Mutex<[String]>([])

    func append(_ lines: [String]) {
        collected.withLock { $0.append(contentsOf: lines) }
    }

    var lines: [String] { collected.withLock { $0 } }
}

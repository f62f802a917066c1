// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// The last lines of a log that comes in pieces.
final class LogTail: Sendable {
    private let limit: Int
    private let kept = Mutex<[String]>([])

    init(limit: Int) {
        self.limit = limit
    }

    var lines: [String] { kept.withLock { $0 } }

    func append(_ lines: [String]) {
        kept.withLock { kept in
            kept += lines
            if kept.count > limit { kept.removeFirst(kept.count - limit) }
        }
    }
}

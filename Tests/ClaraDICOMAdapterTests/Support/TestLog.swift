// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Logging
import Synchronization

/// Remembers what is logged at the default level and above.
final class TestLog: Sendable {
    private let kept = Mutex<[String]>([])

    /// Each with its level, message and metadata.
    var lines: [String] { kept.withLock { $0 } }

    var logger: Logger { Logger(label: "test", factory: { _ in Handler(log: self) }) }

    private struct Handler: LogHandler {
        let log: TestLog
        var logLevel = Logger.Level.info
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let error = event.error.map { " \($0)" } ?? ""
            log.kept.withLock { $0.append("\(event.level) \(event.message) \(all)\(error)") }
        }
    }
}

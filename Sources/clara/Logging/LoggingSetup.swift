// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import Logging

/// Sets up logging once for the process.
enum LoggingSetup {
    /// Logs text to a terminal and JSON lines elsewhere, unless told.
    static func start(level: Logger.Level, format: LogFormat?) {
        let chosen = format ?? (isatty(STDERR_FILENO) == 1 ? .text : .json)
        LoggingSystem.bootstrap { label in LineLogHandler(label: label, level: level, format: chosen) }
    }
}

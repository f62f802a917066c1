// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Synchronization

/// Prints the demo's progress: a live block of lines on a terminal, a line per change elsewhere.
final class DemoDisplay: Sendable {
    private let isTerminal = isatty(STDOUT_FILENO) == 1
    private let started = Date.now
    private let live = Mutex<[String]>([])

    /// Prints a line that stays.
    func say(_ text: String) {
        live.withLock { lines in
            write(erase(lines.count) + stamp() + text + "\n" + lines.map { $0 + "\n" }.joined())
        }
    }

    /// Replaces the live block; off a terminal only lines that are new are printed.
    func show(_ lines: [String]) {
        live.withLock { shown in
            guard lines != shown else { return }
            if isTerminal {
                write(erase(shown.count) + lines.map { $0 + "\n" }.joined())
            } else {
                for line in lines where !shown.contains(line) { write(stamp() + line + "\n") }
            }
            shown = lines
        }
    }

    /// Leaves the live block as it stands.
    func keep() {
        live.withLock { $0 = [] }
    }

    private func stamp() -> String {
        String(format: "%6.2f s  ", Date.now.timeIntervalSince(started))
    }

    private func erase(_ count: Int) -> String {
        isTerminal && count > 0 ? "\u{1B}[\(count)A\u{1B}[J" : ""
    }

    private func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}

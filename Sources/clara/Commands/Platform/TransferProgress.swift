// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Synchronization

/// How far a transfer of files is; on a terminal as one line that is drawn again and again, else silent.
final class TransferProgress: Sendable {
    private struct State {
        var files = 0
        var bytes: UInt64 = 0
    }

    private let verb: String
    private let files: Int
    private let bytes: UInt64
    private let isShown: Bool
    private let state = Mutex(State())

    init(verb: String, files: Int, bytes: UInt64, isShown: Bool = Terminal.isError) {
        self.verb = verb
        self.files = files
        self.bytes = bytes
        self.isShown = isShown && files > 0
    }

    /// One more file is through.
    func finished(_ size: UInt64) {
        state.withLock { state in
            state.files += 1
            state.bytes += size
            if isShown { StandardError.write("\r\u{1B}[K\(line(state))") }
        }
    }

    /// Clears the line.
    func end() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }

    private func line(_ state: State) -> String {
        let share = bytes == 0 ? 1 : min(1, Double(state.bytes) / Double(bytes))
        let width = 24
        let full = Int(share * Double(width))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        return "\(verb) \(bar) \(state.files) of \(files) files, \(ByteCount.text(state.bytes)) of \(ByteCount.text(bytes))"
    }
}

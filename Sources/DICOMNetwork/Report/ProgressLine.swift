// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A line that shows how far a sending has come, to be redrawn on a terminal.
public struct ProgressLine: Sendable {
    public let total: Int
    public private(set) var done = 0
    public private(set) var faults = 0
    private var bytes = 0

    public init(total: Int) {
        self.total = total
    }

    /// Counts one file.
    public mutating func add(_ outcome: SendOutcome) {
        done += 1
        if outcome.isStored { bytes += outcome.byteCount } else { faults += 1 }
    }

    /// The line: a bar, counts, the rate, and how long it will still take at that rate.
    ///
    /// - Parameters:
    ///   - elapsed: since the start.
    ///   - width: how many columns there are; the bar takes what the words leave, at most 40.
    public func text(elapsed: Duration, width: Int) -> String {
        let seconds = elapsed / .seconds(1)
        var words = " \(done)/\(total)"
        if faults > 0 { words += ", \(faults) not stored" }
        if seconds > 0, bytes > 0 { words += ", \(ByteText.text(Int(Double(bytes) / seconds)))/s" }
        if done > 0, done < total {
            words += ", \(Int((seconds / Double(done) * Double(total - done)).rounded(.up))) s left"
        }
        let room = min(40, width - words.count - 3)
        guard room >= 5 else { return String(words.dropFirst().prefix(max(0, width))) }
        let filled = total == 0 ? room : room * done / total
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled) + "]" + words
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation

/// How an operator ended, as the supervisor wrote it: a key and a value a line.
struct ExitRecord {
    /// Reads a record; nil when it is not whole.
    static func decode(_ text: String) -> OperatorExit? {
        var fields: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let space = line.firstIndex(of: " ") ?? line.endIndex
            fields[line[..<space]] = line[space...].dropFirst()
        }
        guard let reason = fields["reason"].flatMap({ OperatorExit.Reason(rawValue: String($0)) }),
            let started = fields["started"].flatMap({ Double($0) }), let finished = fields["finished"].flatMap({ Double($0) }),
            let message = fields["message"]
        else { return nil }
        let cpu = fields["cpu-microseconds"].flatMap { Double($0) } ?? 0
        let peak = fields["peak-bytes"].flatMap { Int64($0) } ?? 0
        return OperatorExit(
            status: fields["status"].flatMap { Int32($0) }, signal: fields["signal"].flatMap { Int32($0) }, reason: reason,
            message: String(message), startedAt: Date(timeIntervalSince1970: started),
            finishedAt: Date(timeIntervalSince1970: finished),
            statistics: OperatorStatistics(cpuSeconds: cpu / 1_000_000, peakMemoryBytes: peak))
    }

    /// Writes the record of an operator that was stopped before it was started.
    static func encodeNeverStarted(at time: Date, message: String) -> String {
        let seconds = time.timeIntervalSince1970
        return "reason stopped\nstarted \(seconds)\nfinished \(seconds)\ncpu-microseconds 0\npeak-bytes 0\nmessage \(message)\n"
    }
}

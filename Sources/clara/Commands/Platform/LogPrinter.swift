// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Synchronization

/// Prints the log of an operator, and what comes to it.
struct LogPrinter: Sendable {
    let platform: any PlatformAPI
    let jobID: String
    /// Takes whole lines, each with its newline.
    var write: @Sendable (String) -> Void = Terminal.write

    /// Prints the log; when following, again and again what is new in it, until the operator has ended.
    func print(_ operatorName: String, isFollowing: Bool, interval: Duration = .milliseconds(300)) async throws {
        var printed = 0
        while true {
            // The end is asked for before the log is read: what was written before the end is then in the log.
            let hasEnded = try await isFollowing ? hasEnded(operatorName) : true
            printed = try await printLines(of: operatorName, after: printed)
            if hasEnded { return }
            try await Task.sleep(for: interval)
        }
    }

    private func printLines(of operatorName: String, after printed: Int) async throws -> Int {
        let seen = Mutex(0)
        let write = write
        try await platform.readLogs(jobID: jobID, operatorName: operatorName) { lines in
            let first = seen.withLock { count in
                defer { count += lines.count }
                return count
            }
            let fresh = lines.dropFirst(max(0, printed - first))
            if !fresh.isEmpty { write(fresh.joined(separator: "\n") + "\n") }
        }
        return max(printed, seen.withLock { $0 })
    }

    private func hasEnded(_ operatorName: String) async throws -> Bool {
        let job = try await platform.jobStatus(jobID)
        guard let run = job.operators.first(where: { $0.name.lowercased() == operatorName.lowercased() }) else {
            let names = job.operators.map(\.name).joined(separator: ", ")
            throw CommandError(
                .notFound, "the job has no operator \(Terminal.printable(operatorName)); it has \(Terminal.printable(names))")
        }
        return job.state == .stopped || run.status == .completed || run.status == .faulted
    }
}

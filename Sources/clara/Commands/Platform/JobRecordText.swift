// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation

/// A job in words: the lines of `describe`, whose positions scripts rely on.
enum JobRecordText {
    /// `LABEL: VALUE` lines. Counted from 0, line 5 is the status, line 6 the state and line 9 the number of operators that are done.
    static func lines(_ job: PlatformJob) -> [String] {
        let done = job.operators.count { $0.status == .completed }
        var lines = [
            "JOB_ID: \(job.id)",
            "NAME: \(Terminal.printable(job.name))",
            "PIPELINE_ID: \(job.pipelineID)",
            "PAYLOAD_ID: \(job.payloadID)",
            "PRIORITY: \(job.priority.wireName)",
            "STATUS: \(job.status.wireName)",
            "STATE: \(job.state.wireName)",
            "CREATED: \(stamp(job.created))",
            "STARTED: \(stamp(job.started))",
            "OPERATORS_COMPLETED: \(done)",
            "STOPPED: \(stamp(job.stopped))",
        ]
        for run in job.operators {
            let times = run.started.map { " \(stamp($0)) to \(run.stopped.map(stamp) ?? "now")" } ?? ""
            lines.append("OPERATOR: \(Terminal.printable(run.name)) \(run.status.wireName)\(times)")
        }
        lines += job.messages.map { "MESSAGE: \(Terminal.printable($0))" }
        lines += job.metadata.sorted { $0.key < $1.key }.map { "METADATA: \(Terminal.printable($0.key))=\(Terminal.printable($0.value))" }
        return lines
    }

    /// The time in UTC, to the second; `-` for none.
    static func stamp(_ date: Date?) -> String {
        guard let date else { return "-" }
        return date.formatted(.iso8601)
    }
}

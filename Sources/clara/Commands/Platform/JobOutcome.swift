// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors

/// How a job ended, as the exit status of the command that watched it.
enum JobOutcome {
    /// 0 for a job that went well, else a status for each way in which it did not.
    static func exitStatus(_ job: PlatformJob) -> Int32 {
        switch job.status {
        case .healthy: 0
        case .faulted, .unknown: ErrorCode.failedPrecondition.exitStatus
        case .canceled: ErrorCode.cancelled.exitStatus
        case .evicted: ErrorCode.resourceExhausted.exitStatus
        case .terminated: ErrorCode.deadlineExceeded.exitStatus
        }
    }

    /// One line that says it.
    static func sentence(_ job: PlatformJob) -> String {
        let how =
            switch job.status {
            case .healthy: "completed"
            case .faulted: "failed"
            case .canceled: "was cancelled"
            case .evicted: "was evicted"
            case .terminated: "was terminated"
            case .unknown: "ended, nobody knows how"
            }
        let why = job.status == .healthy || job.messages.isEmpty ? "" : ": \(job.messages.joined(separator: "; "))"
        return Terminal.printable("job \(job.id) \(how)\(why)")
    }
}

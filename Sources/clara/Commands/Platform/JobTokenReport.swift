// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// Where a job stands after it was started or called off.
struct JobTokenReport: Encodable {
    let jobId: String
    let state: String
    let status: String
    let priority: String?

    init(_ token: PlatformJob.Token) {
        jobId = token.jobID
        state = token.state.wireName
        status = token.status.wireName
        priority = token.priority?.wireName
    }

    var text: String {
        ["JOB_ID:\(jobId)", "STATUS: \(status)", "STATE: \(state)"].joined(separator: "\n")
            + (priority.map { "\nPRIORITY: \($0)" } ?? "")
    }
}

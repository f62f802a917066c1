// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation

/// A job in the JSON form of the status page.
struct ListedJob: Encodable {
    let id: String
    let name: String
    let pipelineId: String
    let payloadId: String
    let state: String
    let status: String
    let created: Date?
    let started: Date?
    let stopped: Date?

    init(_ job: PlatformJob) {
        id = job.id
        name = job.name
        pipelineId = job.pipelineID
        payloadId = job.payloadID
        state = "\(job.state)"
        status = "\(job.status)"
        created = job.created
        started = job.started
        stopped = job.stopped
    }
}

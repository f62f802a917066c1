// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// A submission as the REST interface shows it.
struct SubmissionSummary: Codable, Sendable {
    var id: String
    var groupId: String
    var aeTitle: String
    /// What the AE title's setting calls the pipeline, and the identifier or name that it gives.
    var binding: String
    var pipeline: String
    var jobName: String
    var state: SubmissionState
    var jobId: String?
    var payloadId: String?
    /// How often the present step has failed.
    var tries: Int
    var notBefore: Date?
    /// Why the last try failed.
    var message: String?
    var created: Date
    var updated: Date

    init(_ record: SubmissionRecord) {
        id = record.id
        groupId = record.groupID
        aeTitle = record.aeTitle
        binding = record.binding
        pipeline = record.pipeline
        jobName = record.jobName
        state = record.state
        jobId = record.jobID
        payloadId = record.payloadID
        tries = record.tries
        notBefore = record.notBefore
        message = record.message
        created = record.created
        updated = record.updated
    }
}

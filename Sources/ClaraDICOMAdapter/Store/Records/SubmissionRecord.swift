// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRDB

/// A row of the table `submission`: one pipeline's job for one group.
struct SubmissionRecord: SecondsRecord {
    static let databaseTableName = "submission"

    var id: String
    var groupID: String
    var aeTitle: String
    /// What the AE title's setting calls the pipeline.
    var binding: String
    /// The pipeline's identifier or name.
    var pipeline: String
    var jobName: String
    var priority: Int
    var source: String
    /// The first pause after a failure, in seconds.
    var retryDelay: Double
    var state: SubmissionState
    /// How often the platform was asked to make the job.
    var creations: Int
    var jobID: String?
    var payloadID: String?
    /// How often the present step has failed.
    var tries: Int
    var notBefore: Date?
    /// Why the last try failed.
    var message: String?
    var created: Date
    var updated: Date

    enum CodingKeys: String, CodingKey {
        case id
        case groupID = "group_id"
        case aeTitle = "ae_title"
        case binding, pipeline
        case jobName = "job_name"
        case priority, source
        case retryDelay = "retry_delay"
        case state, creations
        case jobID = "job_id"
        case payloadID = "payload_id"
        case tries
        case notBefore = "not_before"
        case message, created, updated
    }

    init(group: GroupRecord, application: BoundApplication, binding: PipelineBinding, now: Date) {
        id = RandomIdentifier.make()
        groupID = group.id
        aeTitle = application.entity.aeTitle
        self.binding = binding.name
        pipeline = binding.reference
        jobName = JobName.make(aeTitle: application.entity.aeTitle, pipeline: binding.name, time: now)
        priority = application.settings.priority.rawValue
        source = application.source
        retryDelay = application.settings.retryDelay
        state = .queued
        creations = 0
        tries = 0
        created = now
        updated = now
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation
import GRDB

/// A row of the table `task`.
struct TaskRecord: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "task"

    var taskId: String
    /// The order of registration.
    var sequence: Int64
    var jobId: String
    var pipelineId: String
    var payloadId: String
    var agent: String
    var parameters: String
    /// The paths as a JSON array.
    var uris: String
    var state: String
    var retries: Int
    var notBefore: Date?
    var leaseEnd: Date?
    var created: Date
    var updated: Date

    enum CodingKeys: String, CodingKey, ColumnExpression {
        case taskId = "task_id"
        case sequence
        case jobId = "job_id"
        case pipelineId = "pipeline_id"
        case payloadId = "payload_id"
        case agent, parameters, uris, state, retries
        case notBefore = "not_before"
        case leaseEnd = "lease_end"
        case created, updated
    }

    static func databaseDateEncodingStrategy(for column: String) -> DatabaseDateEncodingStrategy { .timeIntervalSince1970 }
    static func databaseDateDecodingStrategy(for column: String) -> DatabaseDateDecodingStrategy { .timeIntervalSince1970 }

    var paths: [String] {
        (try? JSONDecoder().decode([String].self, from: Data(uris.utf8))) ?? []
    }

    var condition: TaskCondition {
        get {
            TaskCondition(
                state: ResultTask.State(rawValue: state) ?? .failed, retries: retries, notBefore: notBefore, leaseEnd: leaseEnd)
        }
        set {
            state = newValue.state.rawValue
            retries = newValue.retries
            notBefore = newValue.notBefore
            leaseEnd = newValue.leaseEnd
        }
    }

    var task: ResultTask {
        ResultTask(
            taskId: taskId, jobId: jobId, pipelineId: pipelineId, payloadId: payloadId, agent: agent, parameters: parameters,
            state: condition.state, retries: retries, uris: paths)
    }
}

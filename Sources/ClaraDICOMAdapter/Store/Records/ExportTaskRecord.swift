// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of the table `export_task`: a result task that this adapter has taken on.
struct ExportTaskRecord: SecondsRecord {
    static let databaseTableName = "export_task"

    var taskID: String
    var jobID: String
    var payloadID: String
    var parameters: String
    var state: ExportTaskState
    /// How often its delivery has been tried.
    var tries: Int
    var message: String?
    var created: Date
    var updated: Date

    enum CodingKeys: String, CodingKey {
        case taskID = "task_id"
        case jobID = "job_id"
        case payloadID = "payload_id"
        case parameters, state, tries, message, created, updated
    }
}

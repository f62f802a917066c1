// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// A result task that the adapter took on, with the outcome for each file and destination.
struct DeliverySummary: Codable, Sendable {
    struct File: Codable, Sendable {
        var uri: String
        var destination: String
        var state: DeliveryState
        var sopInstanceUid: String?
        /// The last DIMSE status in hexadecimal.
        var status: String?
        var message: String?
        var tries: Int
        var updated: Date
    }

    var taskId: String
    var jobId: String
    var payloadId: String
    var parameters: String
    var state: ExportTaskState
    var tries: Int
    var message: String?
    var created: Date
    var updated: Date
    var files: [File]

    init(_ task: ExportTaskRecord, files: [DeliveryRecord]) {
        taskId = task.taskID
        jobId = task.jobID
        payloadId = task.payloadID
        parameters = task.parameters
        state = task.state
        tries = task.tries
        message = task.message
        created = task.created
        updated = task.updated
        self.files = files.map { file in
            File(
                uri: file.uri, destination: file.destination, state: file.state, sopInstanceUid: file.sopInstanceUID,
                status: file.status.map { String(format: "%04X", $0) }, message: file.message, tries: file.tries,
                updated: file.updated)
        }
    }
}

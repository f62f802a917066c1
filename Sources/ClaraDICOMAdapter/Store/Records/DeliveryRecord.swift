// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of the table `delivery`: one file of a task and one destination.
struct DeliveryRecord: SecondsRecord {
    static let databaseTableName = "delivery"

    var taskID: String
    var uri: String
    var destination: String
    var state: DeliveryState
    var sopInstanceUID: String?
    /// The DIMSE status of the last C-STORE.
    var status: Int?
    var message: String?
    var tries: Int
    var updated: Date

    enum CodingKeys: String, CodingKey {
        case taskID = "task_id"
        case uri, destination, state
        case sopInstanceUID = "sop_instance_uid"
        case status, message, tries, updated
    }
}

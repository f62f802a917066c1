// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A row of the table `instance_group`.
struct GroupRecord: SecondsRecord {
    static let databaseTableName = "instance_group"

    var id: String
    var aeTitle: String
    /// The value of the attribute that the instances are grouped by.
    var groupValue: String
    var state: GroupState
    var arrivals: Int
    var created: Date
    var lastArrival: Date
    var closed: Date?

    enum CodingKeys: String, CodingKey {
        case id
        case aeTitle = "ae_title"
        case groupValue = "group_value"
        case state, arrivals, created
        case lastArrival = "last_arrival"
        case closed
    }
}

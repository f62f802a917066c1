// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// A group as the REST interface shows it. It names no patient and no study.
struct GroupSummary: Codable, FetchableRecord, Sendable {
    var id: String
    var aeTitle: String
    var state: GroupState
    /// How many instances came, those that were dropped included.
    var arrivals: Int
    /// How many different ones there are.
    var instances: Int
    var bytes: Int64
    var created: Date
    var lastArrival: Date
    var closed: Date?

    static func databaseDateDecodingStrategy(for column: String) -> DatabaseDateDecodingStrategy { .timeIntervalSince1970 }
}

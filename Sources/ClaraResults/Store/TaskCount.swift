// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// How many tasks of an agent are in a state.
struct TaskCount: Decodable, FetchableRecord, Sendable {
    var agent: String
    var state: String
    var count: Int
}

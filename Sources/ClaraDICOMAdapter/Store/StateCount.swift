// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// How many things of a kind are in a state.
struct StateCount: Decodable, FetchableRecord, Sendable {
    var kind: String
    var state: String
    var count: Int
}

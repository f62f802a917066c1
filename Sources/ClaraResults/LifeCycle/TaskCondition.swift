// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation

/// All that decides what may happen to a task next.
struct TaskCondition: Sendable, Hashable {
    var state: ResultTask.State
    /// How often an agent asked to try later since the task was registered or retried by hand.
    var retries: Int
    /// Pending: not handed out before this time; nil means at once.
    var notBefore: Date?
    /// In progress: when the task comes back if its agent says nothing.
    var leaseEnd: Date?

    static let new = TaskCondition(state: .pending, retries: 0, notBefore: nil, leaseEnd: nil)
}

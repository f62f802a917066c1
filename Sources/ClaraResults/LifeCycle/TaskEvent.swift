// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What can happen to a task.
enum TaskEvent: Sendable, Hashable {
    /// An agent asks for work; the task is leased until the time given.
    case lease(now: Date, until: Date)
    /// The lease could not be handed over.
    case release
    /// Time goes by.
    case tick(now: Date)
    /// The agent delivered the task.
    case success
    /// The agent could not deliver; a time to try again, or nil when there is no point.
    case failure(retryAt: Date?)
    /// A person wants another try.
    case retry
}

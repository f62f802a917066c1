// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The clock of the engine, so that tests need not wait for theirs.
protocol Timekeeper: Sendable {
    func now() -> Date
    /// Returns at or after a time; throws `CancellationError` when the task is cancelled.
    func sleep(until date: Date) async throws
}

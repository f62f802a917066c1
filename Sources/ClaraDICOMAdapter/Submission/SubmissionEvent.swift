// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// What can happen to a submission.
enum SubmissionEvent: Sendable, Hashable {
    /// The next step begins.
    case began
    /// The step that was under way is done.
    case succeeded
    /// The step failed. It counts against the allowed tries unless the platform just was not there.
    case failed(counts: Bool, maximumTries: Int, retryAt: Date)
    /// The process ended in the middle of a step and is back.
    case resumed
    /// A person asks for another try after the fault.
    case retried
}

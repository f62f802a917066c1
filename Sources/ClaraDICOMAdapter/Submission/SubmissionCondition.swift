// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// All that decides which step of a submission comes next.
struct SubmissionCondition: Sendable, Hashable {
    var state: SubmissionState
    /// How often the present step has failed and this counts.
    var tries: Int
    /// The next try waits for this time.
    var notBefore: Date?
}

extension SubmissionRecord {
    var condition: SubmissionCondition {
        get { SubmissionCondition(state: state, tries: tries, notBefore: notBefore) }
        set {
            state = newValue.state
            tries = newValue.tries
            notBefore = newValue.notBefore
        }
    }
}

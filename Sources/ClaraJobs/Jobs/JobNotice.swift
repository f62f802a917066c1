// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.Date

/// Tells a follower that a job changed, with what is needed to show it.
public struct JobNotice: Sendable, Hashable {
    public var jobID: String
    /// Rises with every change of the job.
    public var revision: Int
    public var state: JobState
    public var status: JobStatus
    /// The operators that changed, as they are now; all of them in the first notice of ``JobService/events(of:)``.
    public var operators: [OperatorRun]
    /// The messages that came with this change; all of them in the first notice of ``JobService/events(of:)``.
    public var messages: [String]
    public var at: Date

    public init(
        jobID: String, revision: Int, state: JobState, status: JobStatus, operators: [OperatorRun] = [], messages: [String] = [],
        at: Date
    ) {
        self.jobID = jobID
        self.revision = revision
        self.state = state
        self.status = status
        self.operators = operators
        self.messages = messages
        self.at = at
    }
}

extension JobNotice {
    /// The whole job as a notice.
    init(_ job: Job, at date: Date) {
        self.init(
            jobID: job.id, revision: job.revision, state: job.state, status: job.status, operators: job.operators,
            messages: job.messages, at: date)
    }
}

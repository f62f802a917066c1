// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Which tasks a listing shows; a member that is nil does not restrict it.
public struct ResultTaskFilter: Sendable, Hashable {
    public var jobId: String?
    public var state: ResultTask.State?
    public var agent: String?
    /// The most tasks to return, 1 to 1000.
    public var limit: Int
    /// How many tasks to skip, in the order of their registration, newest first.
    public var offset: Int

    public init(jobId: String? = nil, state: ResultTask.State? = nil, agent: String? = nil, limit: Int = 100, offset: Int = 0) {
        self.jobId = jobId
        self.state = state
        self.agent = agent
        self.limit = limit
        self.offset = offset
    }
}

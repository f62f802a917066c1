// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.Date

/// Chooses jobs: every criterion that is given must hold; an empty filter chooses all.
public struct JobFilter: Sendable, Hashable {
    /// Only jobs that stopped earlier.
    public var completedBefore: Date?
    /// Only jobs created later.
    public var createdAfter: Date?
    /// Only jobs in one of these states; nil means any.
    public var states: Set<JobState>?
    /// Only jobs of one of these statuses; nil means any.
    public var statuses: Set<JobStatus>?
    /// Only jobs of one of these pipelines, as 32 lower-case hexadecimal digits; empty means any.
    public var pipelineIDs: Set<String>

    public init(
        completedBefore: Date? = nil, createdAfter: Date? = nil, states: Set<JobState>? = nil, statuses: Set<JobStatus>? = nil,
        pipelineIDs: Set<String> = []
    ) {
        self.completedBefore = completedBefore
        self.createdAfter = createdAfter
        self.states = states
        self.statuses = statuses
        self.pipelineIDs = pipelineIDs
    }
}

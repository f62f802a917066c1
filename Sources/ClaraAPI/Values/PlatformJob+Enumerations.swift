// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension PlatformJob {
    /// Where a job stands.
    public enum State: Int, Sendable, CaseIterable {
        case unknown = 0
        /// Not started, or in the queue.
        case pending = 1
        case running = 2
        /// Ended; the status says how.
        case stopped = 3
    }

    /// How a job fares.
    public enum Status: Int, Sendable, CaseIterable {
        case unknown = 0
        /// Well so far; for a stopped job, ended well.
        case healthy = 1
        case faulted = 2
        case canceled = 3
        case evicted = 4
        case terminated = 5
    }

    /// How soon a job is taken from the queue.
    public enum Priority: Int, Sendable, CaseIterable {
        /// Left to the platform, which takes it for ``normal``.
        case unknown = 0
        case lower = 1
        case normal = 2
        case higher = 3
        /// Before all jobs of the other priorities.
        case immediate = 4
    }

    /// Where an operator stands.
    public enum OperatorStatus: Int, Sendable, CaseIterable {
        case unknown = 0
        case pending = 1
        case running = 2
        case completed = 3
        case faulted = 4
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How far a job is, as clients see it; the numbers are those of the platform API (`JobState`).
public enum JobState: Int, Sendable, Codable, Hashable, CaseIterable {
    /// Created, or queued and waiting for resources.
    case pending = 1
    /// Its operators run, or are being stopped.
    case running = 2
    /// Ended; nothing of it runs any more and nothing will.
    case stopped = 3
}

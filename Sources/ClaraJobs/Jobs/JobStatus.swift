// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How well a job is, as clients see it; the numbers are those of the platform API (`JobStatus`).
///
/// A running job leaves ``healthy`` as soon as its outcome is decided, which is before its last operators are stopped; it never
/// changes again then.
public enum JobStatus: Int, Sendable, Codable, Hashable, CaseIterable {
    /// All is well; when the job is stopped, it did its work.
    case healthy = 1
    /// An operator failed, or the job could not be run.
    case faulted = 2
    /// A client cancelled it.
    case canceled = 3
    /// Part of the API; this platform evicts no jobs.
    case evicted = 4
    /// A time limit of the job or of an operator passed.
    case terminated = 5
}

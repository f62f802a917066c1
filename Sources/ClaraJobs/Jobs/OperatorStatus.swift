// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How far an operator of a job is, as clients see it; the numbers are those of the platform API (`JobOperatorStatus`).
public enum OperatorStatus: Int, Sendable, Codable, Hashable, CaseIterable {
    /// Waits for its inputs; in a stopped job: was never run.
    case pending = 1
    /// Runs.
    case running = 2
    /// Ended with status 0.
    case completed = 3
    /// Failed, or was stopped.
    case faulted = 4
}

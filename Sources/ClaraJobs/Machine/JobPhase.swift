// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How far a job is, in the steps the machine tells apart; ``JobState`` is the view of clients.
enum JobPhase: String, Sendable, Codable, Hashable, CaseIterable {
    /// Takes uploads and waits for `start`.
    case created
    /// Its payload is being made read-only.
    case freezing
    /// Waits for resources.
    case queued
    /// Its operators run as their inputs become ready.
    case running
    /// Its outcome is decided and its last operators are being stopped.
    case stopping
    /// Nothing of it runs and nothing will.
    case stopped

    var state: JobState {
        switch self {
        case .created, .freezing, .queued: .pending
        case .running, .stopping: .running
        case .stopped: .stopped
        }
    }

    /// Whether it holds resources.
    var isActive: Bool { self == .running || self == .stopping }
}

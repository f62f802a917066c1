// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How the delivery of a task ended.
enum ExportOutcome: Sendable, Hashable {
    case succeeded
    /// Failed, with the reason; another try may help.
    case retryLater(String)
    /// Failed, with the reason; no further try will help.
    case failed(String)
    /// Broken off because the process is about to end; it goes on after the next start.
    case interrupted

    var state: ExportTaskState {
        switch self {
        case .succeeded: .succeeded
        case .retryLater: .retryLater
        case .failed: .failed
        case .interrupted: .inProgress
        }
    }

    /// Why it did not succeed.
    var reason: String? {
        switch self {
        case .retryLater(let reason), .failed(let reason): reason
        case .succeeded, .interrupted: nil
        }
    }
}

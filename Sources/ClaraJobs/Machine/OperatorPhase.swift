// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How far an operator of a job is, in the steps the machine tells apart; ``OperatorStatus`` is the view of clients.
enum OperatorPhase: String, Sendable, Codable, Hashable, CaseIterable {
    /// Waits for its inputs.
    case waiting
    /// Its executor checks it; nothing runs.
    case preparing
    /// The handle is stored and the executor was asked to start it.
    case starting
    /// Runs.
    case running
    /// Its job ended while the executor checked it: it will not be started.
    case unwinding
    /// Its job ended and the executor was asked to stop it, whether it had begun or not.
    case stopping
    /// Ended with status 0.
    case completed
    /// Ended otherwise, by itself.
    case failed
    /// Ended because its job ended.
    case halted
    /// Was never run and never will be.
    case skipped

    var isEnded: Bool {
        switch self {
        case .completed, .failed, .halted, .skipped: true
        case .waiting, .preparing, .starting, .running, .unwinding, .stopping: false
        }
    }
}

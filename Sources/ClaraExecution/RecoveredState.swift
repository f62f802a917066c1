// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an executor finds out about an operator by its handle alone.
public enum RecoveredState: Sendable, Hashable {
    /// Prepared, and nobody ever started it: `start` will.
    case notStarted
    /// It runs; `wait` will tell its end.
    case running
    /// It ended.
    case exited(OperatorExit)
    /// It was started, or its state directory is gone, and nothing tells how it ended.
    case lost
}

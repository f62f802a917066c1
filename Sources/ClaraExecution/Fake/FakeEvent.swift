// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A call that a ``FakeExecutor`` took, in order.
public enum FakeEvent: Sendable, Hashable {
    /// A task was prepared.
    case prepared(String)
    /// A task began to run: at most once for each task.
    case ran(String)
    /// A start was asked for again and did nothing.
    case startedAgain(String)
    /// A running task was stopped.
    case stopped(String)
    /// A task ended, whatever the reason.
    case ended(String)
    /// A task was cleaned up.
    case cleanedUp(String)
}

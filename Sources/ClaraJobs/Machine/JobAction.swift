// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What shall be done about a job. Operators are named by their position.
///
/// All but ``report(_:)`` and ``withdraw(_:)``, which belong to the same transaction as the new state, go through the outbox.
enum JobAction: Sendable, Hashable {
    /// Make the payload read-only.
    case freeze
    /// Have the executor check an operator.
    case prepare(Int)
    /// Start a prepared operator.
    case start(Int)
    /// Wait for the end of an operator.
    case wait(Int)
    /// Stop an operator and wait until nothing of it is left.
    case stop(Int)
    /// Remove what the executor keeps for an operator that ended.
    case cleanUp(Int)
    /// Forget the actions that were asked for an operator and are not carried out yet: it ended.
    case withdraw(Int)
    /// Add a sentence to the job's messages.
    case report(String)
}

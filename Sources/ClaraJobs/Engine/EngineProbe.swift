// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Sees every step of an engine and may end it there by throwing, as a crash would.
struct EngineProbe: Sendable {
    /// A moment at which a process can die with a difference.
    enum Step: Sendable, Hashable {
        /// An action was asked for and nothing of it is done.
        case acting(OutboxEntry)
        /// An action is done and nobody noted it.
        case acted(OutboxEntry)
        /// An event is about to be committed.
        case committing(JobEvent)
        /// An event is committed and nobody acted on it.
        case committed(JobEvent)
    }

    let reached: @Sendable (Step) throws -> Void
}

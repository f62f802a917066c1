// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The time that groups go by.
struct GroupingTime: Sendable {
    /// The time since some fixed moment.
    var now: @Sendable () -> Duration
    /// Waits for a ring, at most until a time.
    var wait: @Sendable (WakeUp, Duration?) async -> Void

    /// The time of a clock that goes on while the computer sleeps.
    static func continuous() -> GroupingTime {
        let clock = ContinuousClock()
        let start = clock.now
        return GroupingTime(now: { clock.now - start }) { wakeUp, deadline in
            await wakeUp.wait(until: deadline.map { start.advanced(by: $0) })
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How often and when a failed action is tried again.
public struct RetryPolicy: Sendable, Hashable {
    /// Tries altogether; 1 means no second one.
    public var maximumAttempts: Int
    /// Seconds before the second try; doubled for each further one.
    public var firstDelaySeconds: Double
    /// The longest pause in seconds.
    public var maximumDelaySeconds: Double

    public init(maximumAttempts: Int = 6, firstDelaySeconds: Double = 0.25, maximumDelaySeconds: Double = 8) {
        self.maximumAttempts = maximumAttempts
        self.firstDelaySeconds = firstDelaySeconds
        self.maximumDelaySeconds = maximumDelaySeconds
    }

    /// Seconds to wait after the given number of failed tries (1 and up); nil when there shall be no further one.
    func delay(afterAttempt attempt: Int) -> Double? {
        guard attempt < maximumAttempts else { return nil }
        var delay = firstDelaySeconds
        for _ in 1..<max(attempt, 1) where delay < maximumDelaySeconds { delay *= 2 }
        return min(delay, maximumDelaySeconds)
    }
}

extension RetryPolicy {
    /// Seconds to wait where giving up is no choice.
    func patientDelay(afterAttempt attempt: Int) -> Double {
        delay(afterAttempt: min(attempt, maximumAttempts - 1)) ?? maximumDelaySeconds
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How often, and after which pauses, a request that failed for a passing reason is tried again.
public struct RetryPolicy: Sendable, Hashable {
    /// How often in all, the first try included; at least 1.
    public var maximumAttempts: Int
    /// The pause after the first failure.
    public var initialDelay: Duration
    /// What each further pause is multiplied by.
    public var multiplier: Double
    /// The longest pause.
    public var maximumDelay: Duration

    public init(maximumAttempts: Int, initialDelay: Duration, multiplier: Double = 2, maximumDelay: Duration = .seconds(60)) {
        self.maximumAttempts = max(1, maximumAttempts)
        self.initialDelay = initialDelay
        self.multiplier = multiplier
        self.maximumDelay = maximumDelay
    }

    /// One try and no more.
    public static let none = RetryPolicy(maximumAttempts: 1, initialDelay: .zero)
    /// Four tries within two seconds: for a service on the same host that is just starting.
    public static let standard = RetryPolicy(maximumAttempts: 4, initialDelay: .milliseconds(200))

    /// The pause after this many failures, or nil when no further try is allowed.
    ///
    /// - Parameter failures: how many tries have failed, 1 or more.
    public func delay(afterFailures failures: Int) -> Duration? {
        guard failures >= 1, failures < maximumAttempts else { return nil }
        return pause(afterFailures: failures)
    }

    /// The pause after this many failures without regard to how many tries are allowed.
    public func pause(afterFailures failures: Int) -> Duration {
        let longest = maximumDelay / .seconds(1)
        var pause = initialDelay / .seconds(1)
        for _ in 1..<max(1, failures) where pause < longest { pause *= multiplier }
        return .seconds(min(pause, longest))
    }
}

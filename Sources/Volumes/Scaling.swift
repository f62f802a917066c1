// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The linear map from stored samples to values: `value = sample * slope + intercept`.
public struct Scaling: Sendable, Hashable {
    public var slope: Double
    public var intercept: Double

    public init(slope: Double = 1, intercept: Double = 0) {
        self.slope = slope
        self.intercept = intercept
    }

    /// The map that changes nothing.
    public static let identity = Scaling()
}

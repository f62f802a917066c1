// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How full the disk may become.
///
/// What must stay free is the larger of the two: `size × (1 − watermarkPercent / 100)` and `reserveSpaceGB × 10⁹` bytes.
public struct StorageSettings: Sendable, Hashable {
    /// How full the disk may become, in percent of its size, above 0 and up to 100.
    public var watermarkPercent: Double
    /// How much must stay free, in units of 10⁹ bytes.
    public var reserveSpaceGB: Double

    public init(watermarkPercent: Double = 85, reserveSpaceGB: Double = 5) {
        self.watermarkPercent = watermarkPercent
        self.reserveSpaceGB = reserveSpaceGB
    }
}

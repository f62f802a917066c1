// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Random numbers that depend on a seed and nothing else (SplitMix64).
struct HashNoise: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to 1.
    mutating func uniform() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// About normal, mean 0 and deviation 1: the sum of four uniform numbers out of one draw.
    mutating func normal() -> Double {
        let bits = next()
        let sum = (bits & 0xFFFF) &+ (bits >> 16 & 0xFFFF) &+ (bits >> 32 & 0xFFFF) &+ (bits >> 48)
        return (Double(sum) / 65536 - 2) * 1.7320508
    }
}

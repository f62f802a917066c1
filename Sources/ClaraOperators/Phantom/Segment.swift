// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A straight piece between two points.
struct Segment: Sendable {
    private let from: SIMD3<Double>
    private let along: SIMD3<Double>
    private let lengthSquared: Double

    init(from: (Double, Double, Double), to: (Double, Double, Double)) {
        self.from = SIMD3(from.0, from.1, from.2)
        along = SIMD3(to.0, to.1, to.2) - self.from
        lengthSquared = (along * along).sum()
    }

    /// How far a point is from the piece.
    func distance(_ x: Double, _ y: Double, _ z: Double) -> Double {
        nearest(x, y, z).distance
    }

    /// How far a point is from the piece, and how far along (0 to 1) the nearest point lies.
    func nearest(_ x: Double, _ y: Double, _ z: Double) -> (distance: Double, share: Double) {
        let offset = SIMD3(x, y, z) - from
        let share = min(1, max(0, (offset * along).sum() / lengthSquared))
        let gap = offset - along * share
        return ((gap * gap).sum().squareRoot(), share)
    }
}

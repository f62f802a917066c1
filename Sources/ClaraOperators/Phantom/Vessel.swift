// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A vessel that tapers from the hilum into its lung.
struct Vessel: Sendable {
    let isRight: Bool
    private let course: Segment
    private let radius: Double
    private let low: SIMD3<Double>
    private let high: SIMD3<Double>

    init(isRight: Bool, random: inout HashNoise) {
        self.isRight = isRight
        let side = isRight ? -1.0 : 1.0
        let hilum = SIMD3(side * 36, 12.0, -8.0)
        let target = SIMD3(side * (60 + 62 * random.uniform()), -70 + 140 * random.uniform(), -95 + 200 * random.uniform())
        radius = 1.6 + 2.6 * random.uniform()
        course = Segment(from: (hilum.x, hilum.y, hilum.z), to: (target.x, target.y, target.z))
        low = pointwiseMin(hilum, target) - radius
        high = pointwiseMax(hilum, target) + radius
    }

    func contains(_ x: Double, _ y: Double, _ z: Double) -> Bool {
        // Most points are far from most vessels: the box decides for nearly all of them.
        guard x > low.x, x < high.x, y > low.y, y < high.y, z > low.z, z < high.z else { return false }
        let (distance, share) = course.nearest(x, y, z)
        return distance < radius * (1 - 0.6 * share)
    }
}

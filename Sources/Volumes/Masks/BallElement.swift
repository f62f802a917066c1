// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A ball of a radius in mm as rows of voxels: for each offset in y and z how many columns it reaches to both sides.
struct BallElement {
    /// The rows of one width.
    struct Group {
        let halfWidth: Int
        let offsets: [(y: Int, z: Int)]
    }

    /// Rows by width, the widest first.
    let groups: [Group]
    /// How far the ball reaches along each axis, in voxels.
    let extent: (x: Int, y: Int, z: Int)

    /// Makes the ball, or the disc of the slice; it reaches no further than the limits, which keeps it small for a hostile spacing.
    init(radius: Double, spacing: SIMD3<Double>, withinSlices: Bool, limits: VolumeDimensions) {
        func reach(_ distance: Double, _ step: Double, _ limit: Int) -> Int {
            // A hair more than the radius, so that rounding does not lose the voxels exactly on it.
            let count = ((distance + 1e-9) / step).rounded(.down)
            return count >= Double(limit) ? limit : max(0, Int(count))
        }
        let radius = radius.isFinite ? max(0, radius) : 0
        let y = reach(radius, spacing.y, limits.y)
        let z = withinSlices ? 0 : reach(radius, spacing.z, limits.z)
        var byWidth: [Int: [(y: Int, z: Int)]] = [:]
        for dz in -z...z {
            for dy in -y...y {
                let square = radius * radius - pow2(Double(dy) * spacing.y) - pow2(Double(dz) * spacing.z)
                guard square >= -1e-9 else { continue }
                byWidth[reach(max(0, square).squareRoot(), spacing.x, limits.x), default: []].append((dy, dz))
            }
        }
        groups = byWidth.sorted { $0.key > $1.key }.map { Group(halfWidth: $0.key, offsets: $0.value) }
        extent = (groups.first?.halfWidth ?? 0, y, z)
    }
}

private func pow2(_ value: Double) -> Double { value * value }

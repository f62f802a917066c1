// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The order and sense of index axes that brings a volume closest to LPS: x towards the left, y towards the back, z towards the head.
struct AxisOrder: Sendable, Hashable {
    /// The index axis that becomes x, y and z.
    let sources: [Int]
    /// Whether that axis is turned around.
    let isReversed: [Bool]

    /// The order for axes that point in any direction: the three pairs of the largest cosine, the largest of all first.
    init(_ directions: Directions) {
        let axes = [directions.x, directions.y, directions.z]
        var sources = [0, 1, 2]
        var isReversed = [false, false, false]
        var freeTargets: Set<Int> = [0, 1, 2]
        var freeSources: Set<Int> = [0, 1, 2]
        while !freeTargets.isEmpty {
            var best = (target: 0, source: 0, cosine: -1.0)
            for target in freeTargets.sorted() {
                for source in freeSources.sorted() where abs(axes[source][target]) > best.cosine {
                    best = (target, source, abs(axes[source][target]))
                }
            }
            // Only a direction that is not a number leaves nothing to choose; the axes then stay as they are.
            guard best.cosine >= 0 else { break }
            sources[best.target] = best.source
            isReversed[best.target] = axes[best.source][best.target] < 0
            freeTargets.remove(best.target)
            freeSources.remove(best.source)
        }
        self.sources = sources
        self.isReversed = isReversed
    }

    /// Whether the axes are in this order already.
    var isIdentity: Bool { sources == [0, 1, 2] && isReversed == [false, false, false] }
}

extension Volume {
    /// The volume with its axes in the order and sense that come closest to LPS; the patient does not move.
    public func alongPatientAxes() -> Volume {
        reordered(AxisOrder(geometry.directions))
    }

    /// The volume with its axes in another order; the patient does not move.
    func reordered(_ order: AxisOrder) -> Volume {
        if order.isIdentity { return self }
        let old = geometry
        let counts = [old.dimensions.x, old.dimensions.y, old.dimensions.z]
        let axes = [old.directions.x, old.directions.y, old.directions.z]
        var first = SIMD3<Double>.zero
        for target in 0..<3 where order.isReversed[target] {
            first[order.sources[target]] = Double(counts[order.sources[target]] - 1)
        }
        let signs = order.isReversed.map { $0 ? -1.0 : 1.0 }
        guard
            let size = VolumeDimensions(x: counts[order.sources[0]], y: counts[order.sources[1]], z: counts[order.sources[2]])
        else { return self }
        let new = VolumeGeometry(
            dimensions: size,
            spacing: SIMD3(old.spacing[order.sources[0]], old.spacing[order.sources[1]], old.spacing[order.sources[2]]),
            directions: Directions(
                x: axes[order.sources[0]] * signs[0], y: axes[order.sources[1]] * signs[1], z: axes[order.sources[2]] * signs[2]),
            origin: old.position(ofVoxel: first))
        return Volume(geometry: new, gathering: self, order: order)
    }

    /// The labels or values on the axes of the volume from which `order` led to this one.
    func restored(to original: VolumeGeometry, from order: AxisOrder) -> Volume {
        order.isIdentity ? self : Volume(geometry: original, gathering: self, order: AxisOrder(inverse: order))
    }

    /// Copies voxels so that the new axis `t` runs along the old axis `order.sources[t]`.
    private init(geometry: VolumeGeometry, gathering source: Volume, order: AxisOrder) {
        let from = source.dimensions
        let steps = [1, from.x, from.x * from.y]
        let counts = [from.x, from.y, from.z]
        let step = order.sources.indices.map { steps[order.sources[$0]] * (order.isReversed[$0] ? -1 : 1) }
        let start = order.sources.indices.reduce(0) { sum, target in
            let axis = order.sources[target]
            return sum + (order.isReversed[target] ? steps[axis] * (counts[axis] - 1) : 0)
        }
        self.init(geometry: geometry, copying: source, start: start, step: (step[0], step[1], step[2]))
    }
}

extension AxisOrder {
    /// The order that undoes another one.
    init(inverse order: AxisOrder) {
        var sources = [0, 1, 2]
        var isReversed = [false, false, false]
        for target in 0..<3 {
            sources[order.sources[target]] = target
            isReversed[order.sources[target]] = order.isReversed[target]
        }
        self.sources = sources
        self.isReversed = isReversed
    }
}

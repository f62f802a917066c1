// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The trachea and as much of the bronchi as can be followed without leaking into the lung, in a volume whose axes run along LPS.
struct AirwayTree {
    /// The air in trachea and bronchi.
    let lumen: Mask
    /// Lumen and wall, to be taken away before the lungs are told apart.
    let walls: Mask
    /// Trachea and main bronchi with their wall: what never belongs to a lung.
    let trunk: Mask

    /// The thresholds (HU) of the lumen that are tried, the strictest first.
    private static let thresholds: [Int16] = [-970, -950, -930, -915, -900, -885, -870]
    /// The tree up to the segments holds less than this (mm³); more is a leak.
    private static let maximumVolume = 110_000.0
    private static let wallThickness = 2.0

    /// Nil when there is no trachea to be seen.
    init?(in volume: Volume<Int16>, air: Mask, body: BodyRegion) {
        guard let trachea = Self.trachea(in: volume, air: air, body: body) else { return nil }
        let geometry = volume.geometry
        var best = trachea
        var last: Double?
        for threshold in Self.thresholds {
            let candidates = Mask(of: volume, in: Int16.min...threshold).majorityInSlices().intersection(air).union(trachea)
            let parts = ConnectedComponents(of: candidates)
            guard let seed = Self.anyVoxel(of: trachea), let index = parts.component(x: seed.x, y: seed.y, z: seed.z) else { continue }
            let size = Double(parts.components[index].count) * geometry.voxelVolume
            // The tree grows a little with each step; into the lung it bursts.
            guard size < Self.maximumVolume, size < (last ?? .infinity) * 1.15 + 1000 else { break }
            best = parts.mask { $0 == index }
            last = size
        }
        lumen = best
        walls = best.dilated(by: Self.wallThickness, spacing: geometry.spacing)
        trunk = best.union(trachea).opened(by: 3, spacing: geometry.spacing)
            .dilated(by: Self.wallThickness, spacing: geometry.spacing)
    }

    private static func anyVoxel(of mask: Mask) -> (x: Int, y: Int, z: Int)? {
        for row in 0..<mask.rowCount {
            var column: Int?
            mask.forEachRun(inRow: row) { column = column ?? $0.lowerBound }
            if let column { return (column, row % mask.dimensions.y, row / mask.dimensions.y) }
        }
        return nil
    }

    /// The trachea: round air of the right size in slice after slice, near the middle, in the upper part of the air.
    private static func trachea(in volume: Volume<Int16>, air: Mask, body: BodyRegion) -> Mask? {
        let spacing = volume.geometry.spacing
        let pixel = spacing.x * spacing.y
        let dark = Mask(of: volume, in: Int16.min...(-700)).intersection(air)
        let regions = ConnectedComponents(of: dark, withinSlices: true)
        var isRound = [Bool](repeating: false, count: regions.components.count)
        for (index, region) in regions.components.enumerated() {
            let area = Double(region.count) * pixel
            let width = Double(region.bounds.x.count) * spacing.x
            let height = Double(region.bounds.y.count) * spacing.y
            guard area >= 40, area <= 800, let slice = body.slices[region.bounds.z.lowerBound] else { continue }
            let fill = area / (width * height)
            let offset = abs(region.centroid.x - slice.center) * spacing.x
            isRound[index] = fill > 0.5 && width < 3 * height && height < 3 * width && offset < 60
        }
        let tubes = ConnectedComponents(of: regions.mask { isRound[$0] })
        guard let airBounds = air.bounds else { return nil }
        let middle = Double(airBounds.z.lowerBound + airBounds.z.upperBound) / 2
        for (index, tube) in tubes.components.enumerated() {
            // Cut off by the end of the volume a piece is enough.
            let isCutOff = tube.bounds.z.upperBound == volume.dimensions.z
            let wanted = min(isCutOff ? 8 : 25, 0.6 * Double(volume.dimensions.z) * spacing.z)
            guard Double(tube.bounds.z.count) * spacing.z >= wanted, Double(tube.bounds.z.upperBound) >= middle else { continue }
            let mask = tubes.mask { $0 == index }
            guard let statistics = mask.statistics(of: volume, below: -900), statistics.mean < -880, statistics.shareBelow > 0.6 else {
                continue
            }
            return mask
        }
        return nil
    }
}

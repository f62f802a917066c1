// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Cuts a region that holds both lungs in two.
///
/// In each axial slice the cut is the cheapest path from the front to the back near the middle of the body: tissue costs nothing, lung
/// costs the more the less dense it is, so that the path follows the junction lines where the lungs touch. Each slice's path is held
/// close to that of the slice before.
struct LungSplit {
    let right: Mask
    let left: Mask

    /// How far from the middle of the body (mm) the path may run.
    private static let corridor = 60.0
    /// The cost of a mm between the path and that of the neighbouring slice.
    private static let stiffness: Float = 0.004

    init(_ lungs: Mask, in volume: Volume<Int16>, body: BodyRegion) {
        let size = volume.dimensions
        var right = Mask(dimensions: size)
        var left = Mask(dimensions: size)
        if let bounds = lungs.bounds {
            let middle = body.center(inSlices: bounds.z)
            let start = bounds.z.max { lungs.count(inSlice: $0) < lungs.count(inSlice: $1) } ?? bounds.z.lowerBound
            for slices in [Array(start..<bounds.z.upperBound), Array((bounds.z.lowerBound..<start).reversed())] {
                var path = [Double](repeating: middle, count: size.y)
                for z in slices {
                    path = Self.path(in: volume, lungs: lungs, slice: z, rows: bounds.y, middle: middle, near: path)
                    Self.divide(lungs, slice: z, path: path, right: &right, left: &left)
                }
            }
        }
        (self.right, self.left) = Self.reunited(right: right, left: left)
    }

    private static func divide(_ lungs: Mask, slice z: Int, path: [Double], right: inout Mask, left: inout Mask) {
        let size = lungs.dimensions
        for y in 0..<size.y {
            let row = y + size.y * z
            // +x is the patient's left.
            let cut = min(max(Int(path[y].rounded()), 0), size.x)
            lungs.forEachRun(inRow: row) { columns in
                right.insert(columns.lowerBound..<max(columns.lowerBound, min(columns.upperBound, cut)), inRow: row)
                left.insert(min(columns.upperBound, max(columns.lowerBound, cut))..<columns.upperBound, inRow: row)
            }
        }
    }

    /// For each row the column of the cheapest path through one slice.
    private static func path(
        in volume: Volume<Int16>, lungs: Mask, slice z: Int, rows: Range<Int>, middle: Double, near: [Double]
    ) -> [Double] {
        let size = volume.dimensions
        let spacing = volume.geometry.spacing.x
        let reach = Int(corridor / spacing)
        let low = min(max(0, Int(middle) - reach), size.x - 1)
        let width = min(size.x, Int(middle) + reach + 1) - low
        guard width > 1, !rows.isEmpty else { return near }
        var cost = [Float](repeating: 0, count: width)
        var next = cost
        var steps = [Int8](repeating: 0, count: width * rows.count)
        for (index, y) in rows.enumerated() {
            for column in 0..<width {
                let x = low + column
                var best = cost[column]
                var step: Int8 = 0
                if column > 0, cost[column - 1] + 0.01 < best { (best, step) = (cost[column - 1] + 0.01, -1) }
                if column + 1 < width, cost[column + 1] + 0.01 < best { (best, step) = (cost[column + 1] + 0.01, 1) }
                let away = abs(Double(x) - near[y]) * spacing
                var local = stiffness * Float(away)
                if lungs[x, y, z] {
                    // From 0.05 just below the threshold to 1 in healthy lung.
                    let depth = Float(-400 - Int(volume[x, y, z])) / 400
                    local += min(max(depth, 0.05), 1.2)
                }
                next[column] = best + local
                steps[index * width + column] = step
            }
            swap(&cost, &next)
        }
        var column = cost.indices.min { cost[$0] < cost[$1] } ?? 0
        var result = near
        for (index, y) in rows.enumerated().reversed() {
            result[y] = Double(low + column)
            column += Int(steps[index * width + column])
        }
        return result
    }

    /// Pieces that the cut separated from their own lung but that touch the other one change sides.
    private static func reunited(right: Mask, left: Mask) -> (right: Mask, left: Mask) {
        let rights = ConnectedComponents(of: right)
        let lefts = ConnectedComponents(of: left)
        var mainRight = rights.mask { $0 == 0 }
        var mainLeft = lefts.mask { $0 == 0 }
        let strayRight = rights.mask { $0 != 0 }
        let strayLeft = lefts.mask { $0 != 0 }
        if strayRight.isEmpty, strayLeft.isEmpty { return (mainRight, mainLeft) }
        // Regions that hold a lung and strays that touch it.
        mainRight = regions(of: mainRight.union(strayLeft), touching: mainRight)
        mainLeft = regions(of: mainLeft.union(strayRight).subtracting(mainRight), touching: mainLeft)
        return (mainRight, mainLeft)
    }

    private static func regions(of mask: Mask, touching seed: Mask) -> Mask {
        let parts = ConnectedComponents(of: mask)
        var wanted = Set<Int>()
        seed.forEachRun { row, columns in
            let y = row % mask.dimensions.y
            let z = row / mask.dimensions.y
            if let part = parts.component(x: columns.lowerBound, y: y, z: z) { wanted.insert(part) }
        }
        return parts.mask { wanted.contains($0) }
    }
}

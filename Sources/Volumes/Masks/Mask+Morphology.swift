// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// The voxels within the radius (mm) of a voxel of the mask: dilation by the ball (or the disc in each slice), exact on the grid.
    public func dilated(by radius: Double, spacing: SIMD3<Double>, withinSlices: Bool = false) -> Mask {
        dilated(by: BallElement(radius: radius, spacing: spacing, withinSlices: withinSlices, limits: dimensions))
    }

    /// The voxels with no voxel outside the mask within the radius (mm); what lies beyond the grid counts as inside.
    public func eroded(by radius: Double, spacing: SIMD3<Double>, withinSlices: Bool = false) -> Mask {
        inverted().dilated(by: radius, spacing: spacing, withinSlices: withinSlices).inverted()
    }

    /// Erosion, then dilation: removes what is thinner than twice the radius (mm).
    public func opened(by radius: Double, spacing: SIMD3<Double>, withinSlices: Bool = false) -> Mask {
        eroded(by: radius, spacing: spacing, withinSlices: withinSlices).dilated(by: radius, spacing: spacing, withinSlices: withinSlices)
    }

    /// Dilation, then erosion: fills gaps and dents narrower than twice the radius (mm), as if the grid were large and empty around it.
    public func closed(by radius: Double, spacing: SIMD3<Double>, withinSlices: Bool = false) -> Mask {
        guard let bounds else { return self }
        let element = BallElement(radius: radius, spacing: spacing, withinSlices: withinSlices, limits: dimensions)
        // One voxel more than the ball reaches: what lies beyond the box counts as inside in the erosion.
        let margin = (x: element.extent.x + 1, y: element.extent.y + 1, z: element.extent.z + 1)
        let box = VoxelBox(
            x: bounds.x.lowerBound - margin.x..<bounds.x.upperBound + margin.x,
            y: bounds.y.lowerBound - margin.y..<bounds.y.upperBound + margin.y,
            z: bounds.z.lowerBound - margin.z..<bounds.z.upperBound + margin.z)
        guard let part = cropped(to: box) else { return self }
        let closed = part.dilated(by: element).inverted().dilated(by: element).inverted()
        var result = self
        result.insert(closed, at: box)
        return result
    }

    private func dilated(by element: BallElement) -> Mask {
        var result = self
        for group in element.groups {
            let source = widened(by: group.halfWidth)
            let occupied = source.occupiedRows()
            result.words.withUnsafeMutableBufferPointer { words in
                source.words.withUnsafeBufferPointer { sources in
                    guard let target = words.baseAddress, let origin = sources.baseAddress else { return }
                    for row in occupied {
                        let y = row % dimensions.y
                        let z = row / dimensions.y
                        let from = origin + row * stride
                        for offset in group.offsets {
                            let toY = y + offset.y
                            let toZ = z + offset.z
                            guard toY >= 0, toY < dimensions.y, toZ >= 0, toZ < dimensions.z else { continue }
                            let to = target + (toY + dimensions.y * toZ) * stride
                            for word in 0..<stride { to[word] |= from[word] }
                        }
                    }
                }
            }
        }
        return result
    }

    /// The rows with at least one voxel.
    private func occupiedRows() -> [Int] {
        words.withUnsafeBufferPointer { words in
            (0..<rowCount).filter { row in
                for word in 0..<stride where words[row &* stride &+ word] != 0 { return true }
                return false
            }
        }
    }

    /// Every row dilated by some columns to both sides.
    private func widened(by columns: Int) -> Mask {
        if columns == 0 { return self }
        var result = self
        let last = lastWordMask
        let stride = stride
        result.words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: stride) { scratch in
                for row in 0..<rowCount {
                    let bits = base + row * stride
                    var reach = 0
                    while reach < columns {
                        // Every voxel reaches `reach` to both sides, unless the row ends before: what is moved by one more leaves no hole.
                        let step = min(reach + 1, columns - reach)
                        for word in 0..<stride { scratch[word] = bits[word] }
                        Self.orShifted(scratch, by: step, into: bits, count: stride)
                        reach += step
                    }
                    bits[stride - 1] &= last
                }
            }
        }
        return result
    }

    /// Adds the bits of `source`, moved by `columns` up and down, to `target`.
    @inline(__always)
    private static func orShifted(
        _ source: UnsafeMutableBufferPointer<UInt64>, by columns: Int, into target: UnsafeMutablePointer<UInt64>, count: Int
    ) {
        let whole = columns >> 6
        let part = UInt64(columns & 63)
        for word in 0..<count {
            let below = word - whole
            if below >= 0 {
                target[word] |= source[below] &<< part
                if part > 0, below >= 1 { target[word] |= source[below - 1] &>> (64 - part) }
            }
            let above = word + whole
            if above < count {
                target[word] |= source[above] &>> part
                if part > 0, above + 1 < count { target[word] |= source[above + 1] &<< (64 - part) }
            }
        }
    }
}

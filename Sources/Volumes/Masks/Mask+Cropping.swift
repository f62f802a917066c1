// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension Mask {
    /// The smallest box around the mask; nil when it is empty.
    public var bounds: VoxelBox? {
        var box: VoxelBox?
        forEachRun { row, columns in
            let y = row % dimensions.y
            let z = row / dimensions.y
            let run = VoxelBox(x: columns, y: y..<y + 1, z: z..<z + 1)
            box = box?.union(run) ?? run
        }
        return box
    }

    /// The part of the mask in a box, which may reach beyond the grid; nothing is set there. Nil for a box that is empty or too large.
    func cropped(to box: VoxelBox) -> Mask? {
        guard let size = VolumeDimensions(x: box.x.count, y: box.y.count, z: box.z.count) else { return nil }
        var result = Mask(dimensions: size)
        copyRuns(to: &result, shift: (-box.x.lowerBound, -box.y.lowerBound, -box.z.lowerBound))
        return result
    }

    /// Adds a mask that was cropped to a box; what lies beyond the grid is dropped.
    mutating func insert(_ other: Mask, at box: VoxelBox) {
        other.copyRuns(to: &self, shift: (box.x.lowerBound, box.y.lowerBound, box.z.lowerBound))
    }

    private func copyRuns(to target: inout Mask, shift: (x: Int, y: Int, z: Int)) {
        let size = target.dimensions
        let targetStride = target.stride
        target.words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return }
            for z in max(0, -shift.z)..<max(max(0, -shift.z), min(dimensions.z, size.z - shift.z)) {
                for y in max(0, -shift.y)..<max(max(0, -shift.y), min(dimensions.y, size.y - shift.y)) {
                    let row = base + (y + shift.y + size.y * (z + shift.z)) * targetStride
                    forEachRun(inRow: y + dimensions.y * z) { columns in
                        let low = max(0, columns.lowerBound + shift.x)
                        let high = min(size.x, columns.upperBound + shift.x)
                        if low < high { Mask.set(low..<high, in: row) }
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The connected parts of a mask, the largest first; equal ones in the order of their first voxel.
///
/// Found by runs and union-find: time grows with the runs (12 bytes each are held), not with the voxels.
public struct ConnectedComponents: Sendable {
    public enum Connectivity: Sendable {
        /// Voxels that share a face (6 neighbours, 4 within a slice).
        case faces
        /// Voxels that share a face, an edge or a corner (26 neighbours, 8 within a slice).
        case corners
    }

    public struct Component: Sendable {
        /// Voxels.
        public fileprivate(set) var count: Int
        public fileprivate(set) var bounds: VoxelBox
        /// The sum of the columns, rows and slices of all voxels, for the centroid.
        fileprivate var sums: SIMD3<Double>

        /// The mean voxel index.
        public var centroid: SIMD3<Double> { sums / Double(count) }
    }

    public let dimensions: VolumeDimensions
    public private(set) var components: [Component] = []
    private var runs = RunTable()
    /// The number of the component of each run.
    private var numbers: [Int32] = []

    /// Finds the parts; with `withinSlices` each slice is taken for itself.
    public init(of mask: Mask, connectivity: Connectivity = .faces, withinSlices: Bool = false) {
        dimensions = mask.dimensions
        runs = RunTable(of: mask)
        var parents = [Int32](repeating: 0, count: runs.count)
        let size = dimensions
        let reach: Int32 = connectivity == .corners ? 1 : 0
        parents.withUnsafeMutableBufferPointer { parents in
            for index in parents.indices { parents[index] = Int32(truncatingIfNeeded: index) }
            for row in 0..<mask.rowCount {
                let y = row % size.y
                let z = row / size.y
                if y > 0 { runs.join(row, row - 1, reach: reach, parents: parents) }
                guard z > 0, !withinSlices else { continue }
                runs.join(row, row - size.y, reach: reach, parents: parents)
                if connectivity == .corners {
                    if y > 0 { runs.join(row, row - size.y - 1, reach: reach, parents: parents) }
                    if y + 1 < size.y { runs.join(row, row - size.y + 1, reach: reach, parents: parents) }
                }
            }
        }
        collect(&parents)
    }

    private mutating func collect(_ parents: inout [Int32]) {
        numbers = [Int32](repeating: -1, count: parents.count)
        parents.withUnsafeMutableBufferPointer { parents in
            numbers.withUnsafeMutableBufferPointer { numbers in
                runs.forEach { index, row, columns in
                    let root = Int(RunTable.root(of: Int32(truncatingIfNeeded: index), parents: parents))
                    let y = row % dimensions.y
                    let z = row / dimensions.y
                    let box = VoxelBox(x: columns, y: y..<y + 1, z: z..<z + 1)
                    let length = Double(columns.count)
                    let middle = Double(columns.lowerBound + columns.upperBound - 1) / 2
                    let sums = SIMD3(middle, Double(y), Double(z)) * length
                    if numbers[root] < 0 {
                        numbers[root] = Int32(truncatingIfNeeded: components.count)
                        components.append(Component(count: 0, bounds: box, sums: .zero))
                    }
                    numbers[index] = numbers[root]
                    let number = Int(numbers[root])
                    components[number].count += columns.count
                    components[number].bounds = components[number].bounds.union(box)
                    components[number].sums += sums
                }
            }
        }
        sort()
    }

    private mutating func sort() {
        let order = components.indices.sorted { (components[$0].count, $1) > (components[$1].count, $0) }
        var rank = [Int32](repeating: 0, count: components.count)
        for (position, index) in order.enumerated() { rank[index] = Int32(truncatingIfNeeded: position) }
        components = order.map { components[$0] }
        numbers.withUnsafeMutableBufferPointer { numbers in
            for index in numbers.indices { numbers[index] = rank[Int(numbers[index])] }
        }
    }

    /// The voxels of the components that the test accepts, by their place in ``components``.
    public func mask(where isWanted: (Int) -> Bool) -> Mask {
        let wanted = components.indices.map(isWanted)
        var mask = Mask(dimensions: dimensions)
        let stride = mask.stride
        mask.words.withUnsafeMutableBufferPointer { words in
            guard let base = words.baseAddress else { return }
            runs.forEach { index, row, columns in
                if wanted[Int(numbers[index])] { Mask.set(columns, in: base + row * stride) }
            }
        }
        return mask
    }

    /// The place in ``components`` of the one with this voxel; nil when the voxel is in none.
    public func component(x: Int, y: Int, z: Int) -> Int? {
        runs.index(x: x, row: y + dimensions.y * z).map { Int(numbers[$0]) }
    }

    /// Calls the body for each run with the place of its component in ``components``.
    @inline(__always)
    func forEachRun(_ body: (_ component: Int, _ row: Int, _ columns: Range<Int>) -> Void) {
        numbers.withUnsafeBufferPointer { numbers in
            runs.forEach { index, row, columns in body(Int(numbers[index]), row, columns) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// All runs of a mask, row by row.
struct RunTable: Sendable {
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    /// The first run of each row, and at the end the number of runs.
    private var rows: [Int32] = [0]

    init() {}

    init(of mask: Mask) {
        rows.reserveCapacity(mask.rowCount + 1)
        for row in 0..<mask.rowCount {
            mask.forEachRun(inRow: row) { columns in
                starts.append(Int32(truncatingIfNeeded: columns.lowerBound))
                ends.append(Int32(truncatingIfNeeded: columns.upperBound))
            }
            rows.append(Int32(truncatingIfNeeded: starts.count))
        }
    }

    var count: Int { starts.count }

    @inline(__always)
    func forEach(_ body: (_ index: Int, _ row: Int, _ columns: Range<Int>) -> Void) {
        starts.withUnsafeBufferPointer { starts in
            ends.withUnsafeBufferPointer { ends in
                for row in 0..<rows.count - 1 {
                    for index in Int(rows[row])..<Int(rows[row + 1]) {
                        body(index, row, Int(starts[index])..<Int(ends[index]))
                    }
                }
            }
        }
    }

    /// The run of a row that holds a column.
    func index(x: Int, row: Int) -> Int? {
        guard row >= 0, row < rows.count - 1 else { return nil }
        return (Int(rows[row])..<Int(rows[row + 1])).first { Int(starts[$0]) <= x && x < Int(ends[$0]) }
    }

    /// Unites the runs of two rows that overlap, or come within `reach` columns of it.
    @inline(__always)
    func join(_ first: Int, _ second: Int, reach: Int32, parents: UnsafeMutableBufferPointer<Int32>) {
        starts.withUnsafeBufferPointer { starts in
            ends.withUnsafeBufferPointer { ends in
                var a = rows[first]
                var b = rows[second]
                let lastA = rows[first + 1]
                let lastB = rows[second + 1]
                while a < lastA, b < lastB {
                    let endA = ends[Int(a)]
                    let endB = ends[Int(b)]
                    if starts[Int(a)] < endB &+ reach, starts[Int(b)] < endA &+ reach {
                        Self.unite(a, b, parents: parents)
                    }
                    if endA <= endB { a &+= 1 } else { b &+= 1 }
                }
            }
        }
    }

    @inline(__always)
    static func root(of index: Int32, parents: UnsafeMutableBufferPointer<Int32>) -> Int32 {
        var index = index
        while parents[Int(index)] != index {
            // Path halving.
            parents[Int(index)] = parents[Int(parents[Int(index)])]
            index = parents[Int(index)]
        }
        return index
    }

    /// The smaller root stays one, so that numbers follow the order of the first voxel.
    @inline(__always)
    private static func unite(_ first: Int32, _ second: Int32, parents: UnsafeMutableBufferPointer<Int32>) {
        let a = root(of: first, parents: parents)
        let b = root(of: second, parents: parents)
        if a < b { parents[Int(b)] = a } else { parents[Int(a)] = b }
    }
}

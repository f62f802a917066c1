// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Finds the cycles that keep operators from being ordered, so that each can be shown to the author.
enum CycleFinder {
    /// Cycles that share no operator, each as the positions along the edges; one for each knot of the graph at least.
    ///
    /// `dependencies[i]` are the positions that `i` waits for. Takes time in proportion to the edges for every cycle found.
    static func cycles(in dependencies: [Set<Int>], limit: Int = 20) -> [[Int]] {
        var left = Set(dependencies.indices)
        var found: [[Int]] = []
        while found.count < limit {
            trim(&left, dependencies)
            guard let start = left.min() else { break }
            var way: [Int] = []
            var positions: [Int: Int] = [:]
            var current = start
            while positions[current] == nil {
                positions[current] = way.count
                way.append(current)
                // After trimming, every operator left waits for another one that is left.
                guard let next = dependencies[current].intersection(left).min() else { return found }
                current = next
            }
            let cycle = Array(way[(positions[current] ?? 0)...])
            // Data flows against the direction of waiting; begin with the operator that stands first in the file.
            let flow = Array(cycle.reversed())
            let first = flow.indices.min { flow[$0] < flow[$1] } ?? 0
            found.append(Array(flow[first...] + flow[..<first]))
            left.subtract(cycle)
        }
        return found
    }

    /// Removes again and again what waits for nothing that is left.
    private static func trim(_ left: inout Set<Int>, _ dependencies: [Set<Int>]) {
        var readers = [[Int]](repeating: [], count: dependencies.count)
        var waiting = [Int](repeating: 0, count: dependencies.count)
        for index in left {
            for source in dependencies[index] where left.contains(source) {
                readers[source].append(index)
                waiting[index] += 1
            }
        }
        var free = left.filter { waiting[$0] == 0 }
        while let index = free.popFirst() {
            left.remove(index)
            for reader in readers[index] {
                waiting[reader] -= 1
                if waiting[reader] == 0 { free.insert(reader) }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The most that operators in dependency order can need at one time.
///
/// Operators can run together when none waits for another, directly or not. For each resource the answer is the heaviest such set:
/// by Dilworth's theorem in its weighted form, the sum of all weights less the largest flow that hands weight from operators to
/// operators that wait for them.
enum PeakDemand {
    /// Beyond so many operators the plain sum is taken, which is never too low.
    static let exactLimit = 64

    /// `dependencies[i]` are the positions that `i` waits for; they form no cycle.
    static func of(_ needs: [ResourceDemand], dependencies: [[Int]]) -> ResourceDemand {
        guard needs.count <= exactLimit else { return needs.reduce(.none, +) }
        let later = reachable(dependencies)
        return ResourceDemand(
            cpus: Double(heaviest(needs.map { Int(($0.cpus * 1000).rounded(.up)) }, later)) / 1000,
            memoryMB: heaviest(needs.map(\.memoryMB), later), gpus: heaviest(needs.map(\.gpus), later))
    }

    /// For each position those that wait for it, directly or not.
    private static func reachable(_ dependencies: [[Int]]) -> [Set<Int>] {
        var readers = [[Int]](repeating: [], count: dependencies.count)
        for (position, sources) in dependencies.enumerated() {
            for source in sources { readers[source].append(position) }
        }
        return dependencies.indices.map { start in
            var seen = Set<Int>()
            var open = readers[start]
            while let position = open.popLast() {
                if seen.insert(position).inserted { open += readers[position] }
            }
            return seen
        }
    }

    private static func heaviest(_ weights: [Int], _ later: [Set<Int>]) -> Int {
        var giving = weights
        var taking = weights
        var flow = [[Int: Int]](repeating: [:], count: weights.count)
        var handed = 0
        for start in weights.indices {
            while giving[start] > 0, let path = path(from: start, taking: taking, flow: flow, later) {
                // Forward steps have no bound; backward ones are bounded by the flow they take back.
                var amount = min(giving[start], taking[path[path.count - 1]])
                for step in stride(from: 1, to: path.count - 1, by: 2) {
                    amount = min(amount, flow[path[step + 1]][path[step], default: 0])
                }
                for step in stride(from: 0, to: path.count - 1, by: 2) {
                    flow[path[step]][path[step + 1], default: 0] += amount
                    if step + 2 < path.count { flow[path[step + 2]][path[step + 1], default: 0] -= amount }
                }
                giving[start] -= amount
                taking[path[path.count - 1]] -= amount
                handed += amount
            }
        }
        return weights.reduce(0, +) - handed
    }

    /// A way giver, taker, giver, … taker along which more weight can be handed over; the last taker has room.
    private static func path(from start: Int, taking: [Int], flow: [[Int: Int]], _ later: [Set<Int>]) -> [Int]? {
        var previousGiver: [Int: Int] = [:]  // of each taker reached
        var previousTaker: [Int: Int] = [:]  // of each giver reached through taking back
        var open = [start]
        var next = 0
        while next < open.count {
            let giver = open[next]
            next += 1
            for taker in later[giver].sorted() where previousGiver[taker] == nil {
                previousGiver[taker] = giver
                if taking[taker] > 0 {
                    var path = [taker]
                    var current = giver
                    path.append(current)
                    while let taker = previousTaker[current], let giver = previousGiver[taker] {
                        path += [taker, giver]
                        current = giver
                    }
                    return path.reversed()
                }
                for other in flow.indices where other != start && previousTaker[other] == nil && flow[other][taker, default: 0] > 0 {
                    previousTaker[other] = taker
                    open.append(other)
                }
            }
        }
        return nil
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import ClaraJobs

struct PeakDemandTests {
    func cpus(_ needs: [Double], _ dependencies: [[Int]]) -> Double {
        PeakDemand.of(needs.map { ResourceDemand(cpus: $0, memoryMB: 1) }, dependencies: dependencies).cpus
    }

    @Test func `operators in a row need as much as the largest`() {
        #expect(cpus([1, 4, 2], [[], [0], [1]]) == 4)
    }

    @Test func `independent operators need their sum`() {
        #expect(cpus([1, 4, 2.5], [[], [], []]) == 7.5)
    }

    @Test func `branches need the sum of what can meet`() {
        // read -> left, right -> join
        #expect(cpus([3, 1, 1, 2], [[], [0], [0], [1, 2]]) == 3)
        #expect(cpus([1, 2, 2, 1], [[], [0], [0], [1, 2]]) == 4)
        // Two chains of two: the larger of each can meet.
        #expect(cpus([1, 5, 4, 2], [[], [0], [], [2]]) == 9)
    }

    @Test func `nothing needs nothing`() {
        #expect(PeakDemand.of([], dependencies: []) == .none)
    }

    @Test func `large pipelines get the plain sum`() {
        let count = PeakDemand.exactLimit + 1
        #expect(cpus(Array(repeating: 1, count: count), (0..<count).map { $0 == 0 ? [] : [$0 - 1] }) == Double(count))
    }

    @Test func `the flow agrees with trying every set`() {
        for seed in 0..<300 {
            var generator = RandomMachineTests.Generator(state: UInt64(seed))
            let count = Int.random(in: 1...8, using: &generator)
            let weights = (0..<count).map { _ in Int.random(in: 0...5, using: &generator) }
            let dependencies = (0..<count).map { position in
                (0..<position).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
            }
            let needs = weights.map { ResourceDemand(cpus: 0, memoryMB: $0) }
            #expect(PeakDemand.of(needs, dependencies: dependencies).memoryMB == bruteForce(weights, dependencies), "seed \(seed)")
        }
    }

    private func bruteForce(_ weights: [Int], _ dependencies: [[Int]]) -> Int {
        var before = [Set<Int>](repeating: [], count: weights.count)
        for position in weights.indices {
            for source in dependencies[position] { before[position].formUnion(before[source].union([source])) }
        }
        var best = 0
        for mask in 0..<(1 << weights.count) {
            let chosen = weights.indices.filter { mask >> $0 & 1 == 1 }
            guard chosen.allSatisfy({ one in chosen.allSatisfy { !before[one].contains($0) } }) else { continue }
            best = max(best, chosen.reduce(0) { $0 + weights[$1] })
        }
        return best
    }
}

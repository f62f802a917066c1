// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import ForeignPrograms
import Foundation
import Glibc
import Testing

@testable import ContainerExecutor

extension ContainerTests {
    /// Run with `CLARA_BENCHMARK=1`; prints figures and asserts none of them.
    @Suite(
        "Figures of containers", .enabled(if: ProcessInfo.processInfo.environment["CLARA_BENCHMARK"] != nil, "set CLARA_BENCHMARK"),
        .timeLimit(.minutes(5)))
    struct ContainerOverheadTests {
        @Test("what a container operator costs over the runtime alone, in pairs")
        func overhead() async throws {
            try await withPlace { place in
                let runc = try #require(ForeignProgram.find("runc"))
                let kept = try await place.executor.prepare(place.task("exit 0"))
                var bare: [Cost] = []
                var operators: [Cost] = []
                var parts: [[Double]] = [[], [], [], []]
                for round in 0..<40 {
                    bare.append(
                        try await cost {
                            let outcome = try await ForeignProgram.run(
                                runc,
                                [
                                    "--root", place.folder + "/bare", "run", "--bundle", kept.reference + "/bundle",
                                    "bare-\(round)-\(getpid())",
                                ])
                            #expect(outcome.status == 0, "\(outcome.errors)")
                        })
                    var task = place.task("exit 0")
                    task.id = "round-\(round)"
                    task.stateDirectory = place.folder + "/state/\(round)"
                    operators.append(
                        try await cost {
                            let begin = ContinuousClock.now
                            let handle = try await place.executor.prepare(task)
                            let prepared = ContinuousClock.now
                            try await place.executor.start(handle)
                            let started = ContinuousClock.now
                            #expect(try await place.executor.wait(handle).isSuccess)
                            let ended = ContinuousClock.now
                            await place.executor.cleanUp(handle)
                            let times = [prepared - begin, started - prepared, ended - started, ContinuousClock.now - ended]
                            for (index, time) in times.enumerated() { parts[index].append(time / .milliseconds(1)) }
                        })
                }
                await place.executor.cleanUp(kept)
                print("prepare, start, wait, clean up, median ms: \(parts.map(median))")
                for (name, costs) in [("bare", bare), ("operator", operators)] {
                    print(
                        "\(name), 40 rounds, median ms: wall \(median(costs.map(\.wall))), processor \(median(costs.map(\.processor)))")
                }
            }
        }

        private struct Cost {
            var wall: Double
            var processor: Double
        }

        private func cost(_ body: () async throws -> Void) async throws -> Cost {
            let processor = processorMilliseconds()
            let begin = ContinuousClock.now
            try await body()
            return Cost(wall: (ContinuousClock.now - begin) / .milliseconds(1), processor: processorMilliseconds() - processor)
        }

        private func processorMilliseconds() -> Double {
            [RUSAGE_SELF.rawValue, RUSAGE_CHILDREN.rawValue].reduce(0) { sum, who in
                var usage = rusage()
                getrusage(__rusage_who_t(who), &usage)
                let times = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) * 1000 + Double($0.tv_usec) / 1000 }
                return sum + times.reduce(0, +)
            }
        }

        private func median(_ values: [Double]) -> String { String(format: "%.1f", values.sorted()[values.count / 2]) }
    }
}

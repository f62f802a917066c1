// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

/// Run with `CLARA_BENCHMARK=1`; prints figures and asserts none of them.
@Suite(
    "Figures", .enabled(if: ProcessInfo.processInfo.environment["CLARA_BENCHMARK"] != nil, "set CLARA_BENCHMARK"), .serialized,
    .timeLimit(.minutes(5)))
struct OverheadTests {
    @Test("what running a program as an operator costs over starting it", arguments: TestIsolation.available)
    func overhead(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { configuration, _ in
            configuration.localImages.append(LocalImage(name: "true", executable: "/bin/true"))
        } body: { place in
            var bare: [Double] = []
            var total: [Double] = []
            var parts: [[Double]] = [[], [], []]
            for round in 0..<200 {
                bare.append(Self.milliseconds { Self.runBare() })
                var task = place.task(id: "round-\(round)", "", limits: ResourceLimits(cpus: 2, memoryBytes: 1 << 30))
                task.image = "true"
                task.command = []
                let clock = ContinuousClock()
                let begin = clock.now
                let handle = try await place.executor.prepare(task)
                let prepared = clock.now
                try await place.executor.start(handle)
                let started = clock.now
                let exit = try await place.executor.wait(handle)
                let end = clock.now
                #expect(exit.isSuccess)
                total.append((end - begin) / .milliseconds(1))
                for (index, part) in [prepared - begin, started - prepared, end - started].enumerated() {
                    parts[index].append(part / .milliseconds(1))
                }
                await place.executor.cleanUp(handle)
            }
            let medians = ([total, bare] + parts).map { String(format: "%.2f", $0.sorted()[$0.count / 2]) }
            let minima = ([total, bare] + parts).map { String(format: "%.2f", $0.min() ?? 0) }
            print(
                "operator overhead (\(isolation)), 200 rounds, ms: median total, bare, prepare, start, wait = \(medians); minimum = \(minima)"
            )
        }
    }

    private static func milliseconds(_ body: () -> Void) -> Double {
        ContinuousClock().measure(body) / .milliseconds(1)
    }

    private static func runBare() {
        var pid: pid_t = 0
        var arguments = [strdup("true"), nil]
        defer { free(arguments[0]) }
        guard posix_spawn(&pid, "/bin/true", nil, nil, &arguments, environ) == 0 else { return }
        waitpid(pid, nil, 0)
    }
}

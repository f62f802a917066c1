// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ProcessExecutor

@Suite("Limits of operators", .timeLimit(.minutes(5)))
struct LimitTests {
    /// Whether the kernel keeps the limits, or the supervisor does.
    static let means: [Bool] = Machine.hasMemoryGroup && Machine.hasProcessGroup && Machine.hasProcessorGroup ? [true, false] : [false]

    @Test("too much memory ends an operator as out of memory", arguments: TestIsolation.available, means)
    func memory(isolation: TestIsolation, byGroups: Bool) async throws {
        try await withWorkplace(isolation) { configuration, _ in
            configuration.usesControlGroups = byGroups
        } body: { place in
            let exit = try await place.run(
                place.task("tail /dev/zero; echo went on; exec sleep 1000", limits: ResourceLimits(memoryBytes: 96 << 20)))
            #expect(exit.reason == .outOfMemory)
            #expect(exit.message.contains("memory"))
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("an operator within its memory is left alone and told what it used", arguments: means)
    func memoryWithin(byGroups: Bool) async throws {
        try await withWorkplace { configuration, _ in
            configuration.usesControlGroups = byGroups
        } body: { place in
            let script = "x=$(head -c 8000000 /dev/zero | tr '\\0' x); echo ${#x}"
            let exit = try await place.run(place.task(script, limits: ResourceLimits(memoryBytes: 512 << 20)))
            #expect(exit.isSuccess)
            #expect(place.log() == "8000000\n")
            let statistics = try #require(exit.statistics)
            #expect(statistics.peakMemoryBytes > 8_000_000)
            #expect(statistics.peakMemoryBytes < 512 << 20)
            #expect(statistics.cpuSeconds > 0)
        }
    }

    @Test(
        "a fork bomb is contained by the kernel",
        .enabled(if: Machine.hasProcessGroup, "this machine lets us make no process control group"))
    func processes() async throws {
        try await withWorkplace { place in
            let bomb = "bomb() { bomb | bomb & }; echo up; bomb; while :; do sleep 0.05; done"
            let handle = try await place.executor.prepare(place.task(bomb, limits: ResourceLimits(maximumProcesses: 30)))
            try await place.executor.start(handle)
            try await eventually("the bomb hits the limit") { place.log().contains("Resource temporarily unavailable") }
            let statistics = try #require(await place.executor.statistics(handle))
            #expect(try #require(statistics.processes) <= 30)
            #expect(try await place.executor.stop(handle, graceSeconds: 0).reason == .stopped)
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("without a control group, too many processes end the operator")
    func watchedProcesses() async throws {
        try await withWorkplace(.open) { configuration, _ in
            configuration.usesControlGroups = false
        } body: { place in
            let exit = try await place.run(
                place.task("for i in {1..60}; do sleep 1000 & done; wait", limits: ResourceLimits(maximumProcesses: 30)))
            #expect(exit.reason == .signalled)
            #expect(exit.message.contains("limit of processes"))
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test(
        "processor time is bounded by the kernel",
        .enabled(if: Machine.hasProcessorGroup, "this machine lets us make no processor control group"))
    func processor() async throws {
        try await withWorkplace { place in
            let exit = try await place.run(
                place.task("while :; do :; done", limits: ResourceLimits(cpus: 0.2), deadlineSeconds: 1, graceSeconds: 5))
            #expect(exit.reason == .deadline)
            let wall = exit.finishedAt.timeIntervalSince(exit.startedAt)
            // One period of the quota may be begun and not finished.
            #expect(try #require(exit.statistics).cpuSeconds < 0.2 * wall + 0.1)
        }
    }

    @Test("without a control group, an operator gets whole processors")
    func affinity() async throws {
        try await withWorkplace(.open) { configuration, _ in
            configuration.usesControlGroups = false
        } body: { place in
            let exit = try await place.run(place.task("nproc", limits: ResourceLimits(cpus: 0.5)))
            #expect(exit.isSuccess)
            #expect(place.log() == "1\n")
        }
    }

    @Test("no operator leaves a core file behind")
    func coreFiles() async throws {
        try await withWorkplace(.open) { place in
            _ = try await place.run(place.task("ulimit -c"))
            #expect(place.log() == "0\n")
        }
    }
}

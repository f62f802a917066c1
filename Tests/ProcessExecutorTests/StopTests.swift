// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

@Suite("Stopping operators", .timeLimit(.minutes(5)))
struct StopTests {
    @Test("an operator is asked to terminate and may clean up", arguments: TestIsolation.available)
    func asked(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let handle = try await place.executor.prepare(
                place.task("trap 'echo cleaned; exit 5' TERM; echo up; while :; do sleep 0.01; done"))
            try await place.executor.start(handle)
            try await eventually("the operator is up") { place.log() == "up\n" }
            let exit = try await place.executor.stop(handle, graceSeconds: 60)
            #expect(exit.reason == .stopped)
            #expect(exit.status == 5)
            // The shell may say that its pause was ended, too.
            #expect(place.log().hasSuffix("cleaned\n"))
        }
    }

    @Test("what will not go is killed, with everything it started and let go", arguments: TestIsolation.available)
    func killed(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            // A daemon in a session of its own, whose parent is gone, deaf to the request.
            let daemon = "trap '' TERM; while :; do sleep 0.05; done"
            let script = "trap '' TERM; (setsid bash -c \"\(daemon)\" \(place.marker) &); echo up; while :; do sleep 0.05; done"
            let handle = try await place.executor.prepare(place.task(script))
            try await place.executor.start(handle)
            try await eventually("both are up") { place.log() == "up\n" && place.processes().count >= 3 }
            let exit = try await place.executor.stop(handle, graceSeconds: 0.1)
            #expect(exit.reason == .stopped)
            #expect(exit.signal == SIGKILL)
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("when the main process ends, what it left behind is killed", arguments: TestIsolation.available)
    func leftBehind(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let exit = try await place.run(
                place.task("(setsid bash -c 'while :; do sleep 0.05; done' \(place.marker) &); echo up; exit 6"))
            #expect(exit.status == 6)
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("the deadline terminates, and kills after the grace", arguments: TestIsolation.available)
    func deadline(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let exit = try await place.run(
                place.task("trap '' TERM; while :; do sleep 0.05; done", deadlineSeconds: 0.2, graceSeconds: 0.1))
            #expect(exit.reason == .deadline)
            #expect(exit.signal == SIGKILL)
            #expect(exit.message.contains("deadline"))
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("an operator stopped before its start never runs")
    func beforeStart() async throws {
        try await withWorkplace(.open) { place in
            let handle = try await place.executor.prepare(place.task("echo ran"))
            #expect(try await place.executor.stop(handle, graceSeconds: 1).reason == .stopped)
            try await place.executor.start(handle)
            #expect(try await place.executor.wait(handle).reason == .stopped)
            #expect(try await place.successor().wait(handle).reason == .stopped)
            #expect(place.log() == "")
        }
    }

    @Test("starts and stops at the same moment never leave anything running")
    func race() async throws {
        try await withWorkplace { place in
            for round in 0..<10 {
                let handle = try await place.executor.prepare(place.task(id: "race-\(round)", "exec sleep 1000"))
                let other = try await place.successor()
                async let start: Void = place.executor.start(handle)
                async let stop = other.stop(handle, graceSeconds: 5)
                try await start
                #expect(try await stop.reason == .stopped)
                #expect(try await place.executor.wait(handle).reason == .stopped)
            }
            #expect(place.operatorProcesses().isEmpty)
        }
    }

    @Test("one that ended before keeps the end it had")
    func afterEnd() async throws {
        try await withWorkplace(.open) { place in
            let handle = try await place.executor.prepare(place.task("exit 2"))
            try await place.executor.start(handle)
            let exit = try await place.executor.wait(handle)
            #expect(try await place.executor.stop(handle, graceSeconds: 1) == exit)
        }
    }

    @Test("a second, shorter grace counts")
    func shorterGrace() async throws {
        try await withWorkplace { place in
            let handle = try await place.executor.prepare(place.task("trap '' TERM; echo up; while :; do sleep 0.05; done"))
            try await place.executor.start(handle)
            try await eventually("the operator is up") { place.log() == "up\n" }
            async let patient = place.executor.stop(handle, graceSeconds: 100_000)
            try await eventually("the first request arrived") { FileManager.default.fileExists(atPath: handle.reference + "/stop") }
            #expect(try await place.executor.stop(handle, graceSeconds: 0).reason == .stopped)
            #expect(try await patient.reason == .stopped)
        }
    }

    @Test("cleaning up ends what runs")
    func cleanUp() async throws {
        try await withWorkplace { place in
            let handle = try await place.executor.prepare(place.task("exec sleep 1000"))
            try await place.executor.start(handle)
            await place.executor.cleanUp(handle)
            #expect(place.operatorProcesses().isEmpty)
            #expect(!FileManager.default.fileExists(atPath: handle.reference))
        }
    }
}

extension Workplace {
    /// The processes of operators, without the supervisors.
    func operatorProcesses() -> [pid_t] {
        processes().filter { pid in
            // Unreadable means that it ended meanwhile.
            guard let name = try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8) else { return false }
            return !name.hasPrefix("clara-run")
        }
    }
}

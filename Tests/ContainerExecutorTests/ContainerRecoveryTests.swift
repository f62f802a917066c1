// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import ForeignPrograms
import Foundation
import Glibc
import Testing

@testable import ContainerExecutor

extension ContainerTests {
    @Suite("Containers that are stopped, recovered and lost", .timeLimit(.minutes(5)))
    struct ContainerRecoveryTests {
        @Test("a stop asks first, and what the operator does then is its own end")
        func stopAsks() async throws {
            try await withPlace { place in
                let handle = try await place.executor.prepare(
                    place.task("trap 'echo bye; exit 3' TERM; echo up; while :; do sleep 0.1; done"))
                try await place.executor.start(handle)
                try await eventually("the operator is up") { place.log.contains("up\n") }
                let exit = try await place.executor.stop(handle, graceSeconds: 60)
                #expect(exit.reason == .stopped)
                #expect(place.log.contains("bye\n"))
                #expect(try await place.executor.stop(handle, graceSeconds: 0) == exit)
            }
        }

        @Test("a stop kills the whole tree when the grace is over")
        func stopKills() async throws {
            try await withPlace { place in
                let handle = try await place.executor.prepare(
                    place.task("trap '' TERM; (trap '' TERM; sleep 1000) & (sleep 1001 &) ; echo up; while :; do sleep 1; done"))
                try await place.executor.start(handle)
                try await eventually("the operator is up") { place.log.contains("up\n") }
                let statistics = await place.executor.statistics(handle)
                #expect(statistics?.processes ?? 0 >= 3)
                #expect(statistics?.memoryBytes ?? 0 > 0)
                #expect(try await place.executor.stop(handle, graceSeconds: 0.2).reason == .stopped)
                #expect(place.processes().isEmpty)
                #expect(try place.groups().isEmpty)
            }
        }

        @Test("one that was stopped before its start never runs")
        func stopBeforeStart() async throws {
            try await withPlace { place in
                let handle = try await place.executor.prepare(place.task("echo ran"))
                #expect(await place.executor.recover(handle) == .notStarted)
                #expect(try await place.executor.stop(handle, graceSeconds: 0).reason == .stopped)
                try await place.executor.start(handle)
                #expect(try await place.executor.wait(handle).reason == .stopped)
                #expect(place.log == "")
            }
        }

        @Test("a second start runs nothing, whoever asks, and a second preparation is the same")
        func startTwice() async throws {
            try await withPlace { place in
                let task = place.task("echo ran")
                let handle = try await place.executor.prepare(task)
                #expect(try await place.executor.prepare(task) == handle)
                let error = try await #require(throws: ExecutionError.self) {
                    _ = try await place.executor.prepare(place.task("echo other"))
                }
                #expect(error.code == .alreadyExists)
                let executors = [place.executor, try await place.successor()]
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for index in 0..<6 { group.addTask { try await executors[index % 2].start(handle) } }
                    try await group.waitForAll()
                }
                #expect(try await place.executor.wait(handle).isSuccess)
                #expect(place.log == "ran\n")
                await place.executor.cleanUp(handle)
                #expect(!FileManager.default.fileExists(atPath: handle.reference))
                #expect(await place.executor.recover(handle) == .lost)
            }
        }

        @Test("a container whose starter was killed runs on, and its end is told to a successor")
        func starterKilled() async throws {
            try await withPlace { place in
                let handle = try await place.executor.prepare(
                    place.task("echo up; until [ -e /output/go ]; do sleep 0.05; done; exit 9"))
                // A process of its own starts the supervisor and is killed without warning.
                let starter = try ForeignProgram(
                    "/bin/sh", ["-c", "\"$0\" \"$1\" & exec sleep 1000", Machine.launcherPath, handle.reference])
                try await eventually("the operator is up") { place.log.contains("up\n") }
                kill(starter.processIdentifier, SIGKILL)
                _ = await starter.exit()
                let successor = try await place.successor()
                #expect(await successor.recover(handle) == .running)
                async let exit = successor.wait(handle)
                _ = FileManager.default.createFile(atPath: place.output + "/go", contents: nil)
                #expect(try await exit.status == 9)
                #expect(await successor.recover(handle) == .exited(try await successor.wait(handle)))
            }
        }

        @Test("a container whose supervisor was killed is told as lost when it is gone, and leaves nothing", arguments: [true, false])
        func supervisorKilled(waiting: Bool) async throws {
            try await withPlace { place in
                let handle = try await place.executor.prepare(place.task("(sleep 1000 &) ; echo up; while :; do sleep 1; done"))
                try await place.executor.start(handle)
                try await eventually("the operator is up") { place.log.contains("up\n") }
                let text = try String(contentsOfFile: handle.reference + "/claim", encoding: .utf8)
                let supervisor = try #require(pid_t(text.trimmingCharacters(in: .newlines)))
                kill(supervisor, SIGKILL)
                if waiting {
                    #expect(try await place.executor.wait(handle).reason == .lost)
                } else {
                    let successor = try await place.successor()
                    try await eventually("it is told as lost") { await successor.recover(handle) == .lost }
                }
                try await eventually("every process is gone") { place.processes().isEmpty }
                #expect(try place.groups().isEmpty)
                try await place.executor.start(handle)
                #expect(place.log == "up\n")
                await place.executor.cleanUp(handle)
                #expect(!FileManager.default.fileExists(atPath: handle.reference))
            }
        }

        @Test("handles of other executors are refused")
        func foreignHandle() async throws {
            try await withPlace { place in
                let handle = OperatorHandle(executor: "process", taskID: "x", reference: place.folder)
                await #expect(throws: ExecutionError.self) { try await place.executor.start(handle) }
                #expect(await place.executor.recover(handle) == .lost)
            }
        }
    }
}

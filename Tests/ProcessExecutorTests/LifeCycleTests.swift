// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

@Suite("The life of an operator process", .timeLimit(.minutes(5)))
struct LifeCycleTests {
    @Test("an operator's exit status and both its outputs arrive", arguments: TestIsolation.available, [0, 3, 255] as [Int32])
    func exitStatus(isolation: TestIsolation, status: Int32) async throws {
        try await withWorkplace(isolation) { place in
            let exit = try await place.run(place.task("echo out; echo err >&2; exit \(status)"))
            #expect(exit.status == status)
            #expect(exit.reason == .exited)
            #expect(exit.isSuccess == (status == 0))
            #expect(exit.startedAt <= exit.finishedAt)
            // Two streams have no order between them.
            #expect(["out\nerr\n", "err\nout\n"].contains(place.log()))
        }
    }

    @Test("a signal that ends an operator is told", arguments: TestIsolation.available)
    func signal(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let exit = try await place.run(place.task("kill -SEGV $$; exec sleep 1000"))
            #expect(exit.reason == .signalled)
            #expect(exit.signal == SIGSEGV)
            #expect(exit.status == nil)
            #expect(exit.message.contains("signal 11"))
        }
    }

    @Test("a file that is no program is told as a failed start, with the reason", arguments: TestIsolation.available)
    func noProgram(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { configuration, folder in
            configuration.localImages.append(LocalImage(name: "broken", executable: folder + "/broken"))
            _ = FileManager.default.createFile(
                atPath: folder + "/broken", contents: Data([0x7f, 0x45, 0x4c, 0x46, 0]), attributes: [.posixPermissions: 0o755])
        } body: { place in
            var task = place.task("")
            task.image = "broken"
            let exit = try await place.run(task)
            #expect(exit.reason == .startFailed)
            #expect(exit.message.contains("Exec format error"))
            #expect(exit.status == nil)
        }
    }

    @Test("the environment is the task's and nothing else, but for four defaults", arguments: TestIsolation.available)
    func environment(isolation: TestIsolation) async throws {
        setenv("CLARA_TEST_LEAK", "1", 1)
        try await withWorkplace(isolation) { place in
            var task = place.task("", environment: ["A": "b c", "LANG": "de_DE.UTF-8", "EMPTY": ""])
            task.image = "env"
            task.command = []
            let exit = try await place.run(task)
            #expect(exit.isSuccess)
            let own = Dictionary(
                uniqueKeysWithValues: place.log().split(separator: "\n").map { line in
                    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    return (String(parts[0]), String(parts[1]))
                })
            #expect(own["A"] == "b c")
            #expect(own["EMPTY"] == "")
            #expect(own["LANG"] == "de_DE.UTF-8")
            #expect(Set(own.keys) == ["A", "EMPTY", "LANG", "PATH", "HOME", "TMPDIR"])
        }
    }

    @Test("what an operator prints is in its log while it runs", arguments: TestIsolation.available)
    func logWhileRunning(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let directory = isolation == .open ? place.output : "/output"
            let handle = try await place.executor.prepare(
                place.task("echo first; until [ -e \(directory)/go ]; do sleep 0.01; done; echo last"))
            try await place.executor.start(handle)
            try await eventually("the first line") { place.log() == "first\n" }
            #expect(await place.executor.recover(handle) == .running)
            let statistics = try #require(await place.executor.statistics(handle))
            #expect(try #require(statistics.processes) >= 1)
            #expect(try #require(statistics.memoryBytes) > 0)
            _ = FileManager.default.createFile(atPath: place.output + "/go", contents: nil)
            #expect(try await place.executor.wait(handle).isSuccess)
            #expect(place.log() == "first\nlast\n")
        }
    }

    @Test("a flood of output is cut in the middle, and the operator goes on", arguments: TestIsolation.available)
    func logFlood(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { configuration, _ in
            configuration.logLimitBytes = 64 << 10
        } body: { place in
            let exit = try await place.run(place.task("echo head; head -c 3000000 /dev/zero | tr '\\0' x; echo; echo the end"))
            #expect(exit.isSuccess)
            let log = place.log()
            #expect(log.hasPrefix("head\nxxx"))
            #expect(log.contains("[clara: the log limit is reached"))
            #expect(log.contains("bytes are left out here"))
            #expect(log.hasSuffix("x\nthe end\n"))
            #expect(log.utf8.count < 100 << 10)
        }
    }

    @Test("an operator that closes its output and lives on costs no processor time")
    func closedOutput() async throws {
        try await withWorkplace(.open) { place in
            let exit = try await place.run(place.task("echo done; exec >&- 2>&-; read -t 0.3 < <(exec sleep 1000); true"))
            #expect(exit.isSuccess)
            #expect(place.log() == "done\n")
        }
    }

    @Test("an operator reads nothing from its standard input")
    func standardInput() async throws {
        try await withWorkplace(.open) { place in
            _ = try await place.run(place.task("cat; echo end"))
            #expect(place.log() == "end\n")
        }
    }

    @Test("fifty operators at the same time end each with its own status, and leave nothing behind", arguments: TestIsolation.available)
    func fifty(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let statuses = try await withThrowingTaskGroup(of: (Int, Int32?).self) { group in
                for index in 0..<50 {
                    group.addTask {
                        let task = place.task(id: "task-\(index)", "echo \(index); exit \(index)")
                        let handle = try await place.executor.prepare(task)
                        try await place.executor.start(handle)
                        let exit = try await place.executor.wait(handle)
                        #expect(place.log("task-\(index)") == "\(index)\n")
                        await place.executor.cleanUp(handle)
                        return (index, exit.status)
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(statuses.count == 50)
            for (index, status) in statuses { #expect(status == Int32(index)) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder + "/state") == [])
            try await eventually("no zombie of ours is left") { place.zombies().isEmpty }
            for parent in Machine.groups.parents.values {
                let left = try FileManager.default.contentsOfDirectory(atPath: parent.path)
                #expect(!left.contains { $0.hasPrefix("clara-") && $0.hasSuffix("-task-7") })
            }
        }
    }

    @Test("a cancelled wait leaves the operator alone")
    func cancelledWait() async throws {
        try await withWorkplace { place in
            let handle = try await place.executor.prepare(place.task("exec sleep 1000"))
            try await place.executor.start(handle)
            let waiter = Task { try await place.executor.wait(handle) }
            waiter.cancel()
            await #expect(throws: CancellationError.self) { try await waiter.value }
            #expect(await place.executor.recover(handle) == .running)
            await place.executor.cleanUp(handle)
        }
    }

    @Test("waiting for what was never started is refused, and a foreign handle too")
    func misuse() async throws {
        try await withWorkplace(.open) { place in
            let handle = try await place.executor.prepare(place.task("true"))
            let error = await #expect(throws: ExecutionError.self) { try await place.executor.wait(handle) }
            #expect(error?.code == .failedPrecondition)
            let foreign = OperatorHandle(executor: "fake", taskID: "task", reference: handle.reference)
            await #expect(throws: ExecutionError.self) { try await place.executor.start(foreign) }
        }
    }

    @Test("the same task may be prepared twice, another one in its place may not")
    func prepareTwice() async throws {
        try await withWorkplace(.open) { place in
            let first = try await place.executor.prepare(place.task("true"))
            #expect(try await place.executor.prepare(place.task("true")) == first)
            let error = await #expect(throws: ExecutionError.self) { try await place.executor.prepare(place.task("false")) }
            #expect(error?.code == .alreadyExists)
        }
    }
}

extension Workplace {
    /// Children of this process that ended and were not taken note of.
    func zombies() -> [String] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { pid_t($0) } ?? []
        return pids.compactMap { pid in
            guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return nil }
            return text.contains("(clara-run) Z \(getpid()) ") ? text : nil
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Glibc
import Testing

@testable import ProcessExecutor

@Suite("Operators that outlive the program that started them", .timeLimit(.minutes(5)))
struct RecoveryTests {
    @Test("a second start runs nothing, whoever asks", arguments: TestIsolation.available)
    func startTwice(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let handle = try await place.executor.prepare(place.task("echo ran"))
            let executors = [place.executor, try await place.successor(), try await place.successor()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<12 {
                    group.addTask { try await executors[index % executors.count].start(handle) }
                }
                try await group.waitForAll()
            }
            #expect(try await place.executor.wait(handle).isSuccess)
            for executor in executors { try await executor.start(handle) }
            #expect(place.log() == "ran\n")
        }
    }

    @Test("an operator whose starter was killed runs on, and its end is told to a successor", arguments: TestIsolation.available)
    func starterKilled(isolation: TestIsolation) async throws {
        try await withWorkplace(isolation) { place in
            let directory = isolation == .open ? place.output : "/output"
            let handle = try await place.executor.prepare(
                place.task("echo up; until [ -e \(directory)/go ]; do sleep 0.01; done; exit 9"))
            // A process of its own starts the supervisor and is killed without warning.
            let starter = try Starter(launcher: Machine.launcherPath, state: handle.reference)
            try await eventually("the operator is up") { place.log() == "up\n" }
            starter.kill()

            let successor = try await place.successor()
            #expect(await successor.recover(handle) == .running)
            async let exit = successor.wait(handle)
            _ = FileManager.default.createFile(atPath: place.output + "/go", contents: nil)
            #expect(try await exit.status == 9)
            #expect(await successor.recover(handle) == .exited(try await successor.wait(handle)))
        }
    }

    @Test("the deadline holds while nobody looks")
    func deadlineAlone() async throws {
        try await withWorkplace { place in
            let handle = try await place.executor.prepare(place.task("exec sleep 1000", deadlineSeconds: 0.2, graceSeconds: 1))
            let starter = try Starter(launcher: Machine.launcherPath, state: handle.reference)
            try await eventually("the run is claimed") { await place.executor.recover(handle) != .notStarted }
            starter.kill()
            let exit = try await place.successor().wait(handle)
            #expect(exit.reason == .deadline)
        }
    }

    @Test(
        "an operator whose supervisor was killed is gone with it, and told as lost", .enabled(if: Machine.hasNamespaces, "needs namespaces")
    )
    func supervisorKilled() async throws {
        try await withWorkplace { place in
            let handle = try await place.executor.prepare(place.task(id: place.marker, "(setsid sleep 1000 &) ; echo up; exec sleep 1000"))
            try await place.executor.start(handle)
            try await eventually("the operator is up") { place.log(place.marker) == "up\n" }
            guard case .held(let supervisor?) = StateDirectory(path: handle.reference).claim else {
                Issue.record("nobody has the run")
                return
            }
            kill(supervisor, SIGKILL)
            #expect(try await place.executor.wait(handle).reason == .lost)
            #expect(await place.executor.recover(handle) == .lost)
            try await eventually("everything is gone") { place.processes().isEmpty }
            try await place.executor.start(handle)
            #expect(place.log(place.marker) == "up\n")
            await place.executor.cleanUp(handle)
            for parent in Machine.groups.parents.values {
                let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
                #expect(!names.contains { $0.hasSuffix(place.marker) })
            }
        }
    }

    @Test("what nobody started is told as not started, what is gone as lost")
    func states() async throws {
        try await withWorkplace(.open) { place in
            let handle = try await place.executor.prepare(place.task("exit 4"))
            let successor = try await place.successor()
            #expect(await successor.recover(handle) == .notStarted)
            try await successor.start(handle)
            let exit = try await successor.wait(handle)
            #expect(await place.executor.recover(handle) == .exited(exit))
            #expect(await place.executor.statistics(handle) == exit.statistics)
            await place.executor.cleanUp(handle)
            #expect(await place.executor.recover(handle) == .lost)
            #expect(!FileManager.default.fileExists(atPath: handle.reference))
            #expect(FileManager.default.fileExists(atPath: place.logPath()))
        }
    }
}

/// A process that starts a supervisor, as a program does that is killed afterwards.
struct Starter {
    let pid: pid_t

    init(launcher: String, state: String) throws {
        var pid: pid_t = 0
        let words = ["/bin/sh", "-c", "\"$0\" \"$1\" & exec sleep 1000", launcher, state]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        guard posix_spawn(&pid, "/bin/sh", nil, nil, &arguments, environ) == 0 else { throw POSIXError(.ENOENT) }
        self.pid = pid
    }

    func kill() {
        Glibc.kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }
}

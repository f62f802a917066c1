// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Testing

@Suite("The scripted executor")
struct FakeExecutorTests {
    private func task(_ id: String = "t-1", log: String = "/dev/null") -> OperatorTask {
        OperatorTask(id: id, image: "clara/test", logPath: log, stateDirectory: "/nowhere/\(id)")
    }

    @Test("an operator exits with the status of its script")
    func anOperatorExitsWithTheStatus() async throws {
        let fake = FakeExecutor { _ in .exits(3) }
        let handle = try await fake.prepare(task())
        #expect(await fake.recover(handle) == .notStarted)
        try await fake.start(handle)
        let exit = try await fake.wait(handle)
        #expect(exit.status == 3)
        #expect(exit.reason == .exited)
        #expect(!exit.isSuccess)
        #expect(await fake.recover(handle) == .exited(exit))
    }

    @Test("a second start runs nothing")
    func aSecondStartRunsNothing() async throws {
        let fake = FakeExecutor { _ in .holds() }
        let handle = try await fake.prepare(task())
        try await fake.start(handle)
        try await fake.start(handle)
        #expect(await fake.runs(of: "t-1") == 1)
        #expect(await fake.events == [.prepared("t-1"), .ran("t-1"), .startedAgain("t-1")])
    }

    @Test("a held operator ends when the test says so and wakes every waiter")
    func aHeldOperatorEndsWhenThe() async throws {
        let fake = FakeExecutor { _ in .holds() }
        let handle = try await fake.prepare(task())
        try await fake.start(handle)
        async let first = fake.wait(handle)
        async let second = fake.wait(handle)
        await fake.finish("t-1", status: 7)
        #expect(try await first.status == 7)
        #expect(try await second.status == 7)
    }

    @Test("stopping before the start keeps the operator from ever running")
    func stoppingBeforeTheStartKeepsThe() async throws {
        let fake = FakeExecutor()
        let handle = try await fake.prepare(task())
        let exit = try await fake.stop(handle, graceSeconds: 0)
        #expect(exit.reason == .stopped)
        try await fake.start(handle)
        #expect(await fake.runs(of: "t-1") == 0)
    }

    @Test("a cancelled waiter leaves the operator alone")
    func aCancelledWaiterLeavesTheOperator() async throws {
        let fake = FakeExecutor { _ in .holds() }
        let handle = try await fake.prepare(task())
        try await fake.start(handle)
        let waiter = Task { try await fake.wait(handle) }
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
        #expect(await fake.recover(handle) == .running)
    }

    @Test("the work may write files and its failure is told by status and log")
    func theWorkMayWriteFilesAnd() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = folder.appendingPathComponent("operator.log").path
        let fake = FakeExecutor { _ in
            .exits(log: "hello\n") { _ in throw ExecutionError(.corruptData, "no slices") }
        }
        let handle = try await fake.prepare(task(log: log))
        try await fake.start(handle)
        #expect(try await fake.wait(handle).status == 1)
        #expect(try String(contentsOfFile: log, encoding: .utf8) == "hello\nno slices\n")
    }

    @Test("a lost operator is told as lost")
    func aLostOperatorIsToldAs() async throws {
        let fake = FakeExecutor { _ in .holds() }
        let handle = try await fake.prepare(task())
        try await fake.start(handle)
        await fake.lose("t-1")
        #expect(await fake.recover(handle) == .lost)
        #expect(try await fake.wait(handle).reason == .lost)
    }

    @Test("scripted faults of prepare and start are thrown")
    func scriptedFaultsOfPrepareAndStart() async throws {
        let fake = FakeExecutor { task in
            task.id == "a" ? .failsToPrepare(ExecutionError(.notFound, "no image")) : .failsToStart(ExecutionError(.unavailable, "busy"))
        }
        await #expect(throws: ExecutionError.self) { try await fake.prepare(task("a")) }
        let handle = try await fake.prepare(task("b"))
        await #expect(throws: ExecutionError.self) { try await fake.start(handle) }
        #expect(await fake.recover(handle) == .notStarted)
    }

    @Test("a task survives a round trip through JSON")
    func aTaskSurvivesARoundTrip() throws {
        let task = OperatorTask(
            id: "x", image: "clara/a:1", command: ["--b"], environment: ["C": "d"],
            mounts: [.init(hostPath: "/h", containerPath: "/input", isReadOnly: true)],
            limits: ResourceLimits(cpus: 0.5, memoryBytes: 1 << 30, maximumProcesses: 9), network: true, deadlineSeconds: 3,
            logPath: "/l", stateDirectory: "/s")
        #expect(try JSONDecoder().decode(OperatorTask.self, from: JSONEncoder().encode(task)) == task)
    }
}

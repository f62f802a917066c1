// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Testing

@Suite("Choosing an executor", .timeLimit(.minutes(1)))
struct ExecutorRouterTests {
    private func named(_ name: String) -> FakeExecutor {
        var capabilities = ExecutorCapabilities.fake
        capabilities.name = name
        return FakeExecutor(capabilities: capabilities)
    }

    private func task(_ id: String, _ image: String) -> OperatorTask {
        OperatorTask(id: id, image: image, logPath: "/dev/null", stateDirectory: "/nowhere/\(id)")
    }

    private func refuse(_ task: OperatorTask) -> ExecutionError { ExecutionError(.notFound, "nobody has \(task.image)") }

    @Test("each task goes to the first executor that takes it, and its handle finds the way back")
    func routes() async throws {
        let (near, far) = (named("near"), named("far"))
        let router = ExecutorRouter(
            first: .init(near) { $0.image.hasPrefix("clara/") }, others: [.init(far) { $0.image.hasPrefix("registry/") }], refusal: refuse)
        #expect(router.capabilities.name == "near")
        for (id, image, executor) in [("1", "clara/a", near), ("2", "registry/b", far)] {
            let handle = try await router.prepare(task(id, image))
            #expect(await router.recover(handle) == .notStarted)
            try await router.start(handle)
            #expect(try await router.wait(handle).isSuccess)
            #expect(await executor.runs(of: id) == 1)
            #expect(try await router.stop(handle, graceSeconds: 1).isSuccess)
            await router.cleanUp(handle)
        }
        #expect(await near.runs(of: "2") == 0)
        #expect(await far.runs(of: "1") == 0)
    }

    @Test("what nobody takes is refused with the reason, and a handle of an executor that is gone is lost")
    func nobody() async throws {
        let router = ExecutorRouter(first: .init(named("near")) { $0.image.hasPrefix("clara/") }, others: [], refusal: refuse)
        let error = await #expect(throws: ExecutionError.self) { _ = try await router.prepare(task("1", "elsewhere")) }
        #expect(error?.message == "nobody has elsewhere")
        let handle = OperatorHandle(executor: "gone", taskID: "1", reference: "/nowhere/1")
        #expect(await router.recover(handle) == .lost)
        #expect(await router.statistics(handle) == nil)
        let missing = await #expect(throws: ExecutionError.self) { try await router.start(handle) }
        #expect(missing?.message.contains("'gone'") == true)
    }
}

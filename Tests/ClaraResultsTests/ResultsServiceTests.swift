// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraResultsAPI
import Foundation
import Logging
import NIOHTTP1
import Testing

@testable import ClaraResults

@Suite(.timeLimit(.minutes(3)))
struct ResultsServiceTests {
    @Test("a task goes from its registration over its agent to success")
    func wholeLife() async throws {
        try await ResultsFixture.run { results in
            let client = results.client
            let task = try await client.register(ResultsFixture.registration())
            #expect(task.state == .pending && task.retries == 0 && task.uris.count == 2)
            #expect(UUID(uuidString: task.taskId) != nil)
            let leased = try await client.pending(agent: "ClaraSCU")
            #expect(leased.map(\.taskId) == [task.taskId])
            #expect(leased.first?.state == .inProgress)
            #expect(try await client.pending(agent: "ClaraSCU").isEmpty)
            #expect(try await client.pending(agent: "other").isEmpty)
            try await client.reportSuccess(taskID: task.taskId)
            try await client.reportSuccess(taskID: task.taskId.uppercased())
            #expect(try await client.task(task.taskId).state == .succeeded)
            try await client.delete(taskID: task.taskId)
            await #expect { try await client.task(task.taskId) } throws: { ($0 as? ResultsError)?.code == .notFound }
        }
    }

    @Test("a registration that repeats an earlier one gives the earlier task")
    func repeatedRegistration() async throws {
        try await ResultsFixture.run { results in
            var registration = ResultsFixture.registration()
            let first = try await results.client.register(registration)
            registration.uris.reverse()
            #expect(try await results.client.register(registration) == first)
            registration.parameters = "[\"OTHER\"]"
            #expect(try await results.client.register(registration).taskId != first.taskId)
            let body = String(decoding: try JSONEncoder().encode(ResultsFixture.registration()), as: UTF8.self)
            #expect(try await results.raw(.POST, "/api/tasks", body).status == 200)
            #expect(try await results.client.list(jobID: first.jobId).count == 2)
        }
    }

    @Test("twenty registrations of the same work at the same time make one task")
    func concurrentRegistration() async throws {
        try await ResultsFixture.run { results in
            let ids = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 { group.addTask { try await results.client.register(ResultsFixture.registration()).taskId } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
        }
    }

    @Test("the task of a dead agent comes back when its lease ends")
    func leaseEnds() async throws {
        try await ResultsFixture.run { results in
            let task = try await results.client.register(ResultsFixture.registration())
            #expect(try await results.client.pending(agent: "ClaraSCU").count == 1)
            results.clock.advance(by: 299)
            #expect(try await results.client.pending(agent: "ClaraSCU").isEmpty)
            results.clock.advance(by: 1)
            #expect(try await results.client.task(task.taskId).state == .pending)
            let again = try await results.client.pending(agent: "ClaraSCU")
            #expect(again.map(\.taskId) == [task.taskId] && again.first?.retries == 0)
        }
    }

    @Test("asking to try later backs off exponentially, up to the longest pause")
    func backOff() async throws {
        try await ResultsFixture.run { configuration in
            configuration.backOff = RetryPolicy(
                maximumAttempts: .max, initialDelay: .seconds(10), multiplier: 2, maximumDelay: .seconds(30))
        } _: { results in
            let task = try await results.client.register(ResultsFixture.registration())
            for (retries, pause) in [(1, 10.0), (2, 20.0), (3, 30.0), (4, 30.0)] {
                #expect(try await results.client.pending(agent: "ClaraSCU").count == 1)
                try await results.client.reportFailure(taskID: task.taskId, retryLater: true)
                // An agent whose answer was lost reports again; that must not count twice.
                try await results.client.reportFailure(taskID: task.taskId, retryLater: true)
                let stored = try await results.client.task(task.taskId)
                #expect(stored.state == .pending && stored.retries == retries)
                results.clock.advance(by: pause - 1)
                #expect(try await results.client.pending(agent: "ClaraSCU").isEmpty)
                results.clock.advance(by: 1)
            }
        }
    }

    @Test("a task that failed for good can be retried by hand, and starts afresh")
    func retryByHand() async throws {
        try await ResultsFixture.run { results in
            let task = try await results.client.register(ResultsFixture.registration())
            _ = try await results.client.pending(agent: "ClaraSCU")
            try await results.client.reportFailure(taskID: task.taskId, retryLater: true)
            results.clock.advance(by: 10_000)
            _ = try await results.client.pending(agent: "ClaraSCU")
            try await results.client.reportFailure(taskID: task.taskId, retryLater: false)
            #expect(try await results.client.task(task.taskId).state == .failed)
            await #expect {
                try await results.client.reportSuccess(taskID: task.taskId)
            } throws: {
                ($0 as? ResultsError)?.code == .failedPrecondition
            }
            let retried = try await results.client.retry(taskID: task.taskId)
            #expect(retried.state == .pending && retried.retries == 0)
            #expect(try await results.client.pending(agent: "ClaraSCU").count == 1)
        }
    }

    @Test("a waiting agent gets a task the moment it is registered")
    func longPoll() async throws {
        try await ResultsFixture.run { results in
            async let waiting = results.client.pending(agent: "ClaraSCU", wait: .seconds(60))
            // Two other agents wait too and must not be woken by it; their requests end with the service.
            async let other = results.client.pending(agent: "other", wait: .milliseconds(50))
            let task = try await results.client.register(ResultsFixture.registration())
            #expect(try await waiting.map(\.taskId) == [task.taskId])
            #expect(try await other.isEmpty)
        }
    }

    @Test("an agent that waited in vain can ask again at once, however often")
    func waitingAgain() async throws {
        try await ResultsFixture.run { fixture in
            for _ in 0..<20 {
                let tasks = try await fixture.client.pending(agent: "ClaraSCU", wait: .milliseconds(1))
                #expect(tasks.isEmpty)
            }
        }
    }

    @Test("an agent that hangs up while it waits is given nothing")
    func hangUp() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("results-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let service = ResultsService(
            store: try TaskStore(path: directory + "/results.db"), configuration: ResultsConfiguration(dataDirectory: directory),
            now: { Date() }, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let waiting = Task { try await service.pending(agent: "ClaraSCU", size: 1, wait: .seconds(60)) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        let task = try await service.register(ResultsFixture.registration()).task
        #expect(try await service.pending(agent: "ClaraSCU", size: 1, wait: .zero).map(\.taskId) == [task.taskId])
    }

    @Test("tasks survive a restart of the service")
    func restart() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("results-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await ResultsFixture.run(directory: directory) { results in
            _ = try await results.client.register(ResultsFixture.registration())
            _ = try await results.client.register(ResultsFixture.registration(job: "second"))
            #expect(try await results.client.pending(agent: "ClaraSCU", size: 1).count == 1)
        }
        try await ResultsFixture.run(directory: directory) { results in
            let states = try await results.client.list().map(\.state)
            #expect(states == [.pending, .inProgress])
            #expect(try await results.client.pending(agent: "ClaraSCU").map(\.jobId) == ["second"])
        }
    }

    @Test("a service that is shut down lets waiting agents go")
    func shutdownWhileWaiting() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("results-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let waiting = TaskBox()
        try await ResultsFixture.run(directory: directory) { results in
            waiting.task = Task { (try? await results.client.pending(agent: "ClaraSCU", wait: .seconds(600))) ?? [] }
            _ = try await results.client.list()
        }
        #expect(await waiting.task?.value.isEmpty == true)
    }

    @Test("lists are filtered, newest first, and cut")
    func lists() async throws {
        try await ResultsFixture.run { results in
            for index in 0..<5 { _ = try await results.client.register(ResultsFixture.registration(job: "job-\(index)")) }
            _ = try await results.client.register(ResultsFixture.registration(agent: "other", job: "job-0"))
            _ = try await results.client.pending(agent: "ClaraSCU", size: 2)
            #expect(try await results.client.list(.init(agent: "ClaraSCU", limit: 2)).map(\.jobId) == ["job-4", "job-3"])
            #expect(try await results.client.list(.init(agent: "ClaraSCU", limit: 2, offset: 4)).map(\.jobId) == ["job-0"])
            #expect(try await results.client.list(.init(state: .inProgress)).map(\.jobId) == ["job-1", "job-0"])
            #expect(try await results.client.list(.init(jobId: "job-0")).count == 2)
        }
    }
}

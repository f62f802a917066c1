// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import GRDB
import ServiceLifecycle
import Synchronization
import Testing

@testable import ClaraJobs

/// Processes that die at every possible step over one database and one world of operators.
@Suite(.timeLimit(.minutes(5))) struct CrashTests {
    struct Crash: Error {}

    /// Dies at the step with this number and stays dead: nothing of it acts or commits afterwards.
    final class Life: Sendable {
        private let steps = Mutex(0)
        let length: Int

        init(length: Int) { self.length = length }

        var ended: Bool { steps.withLock { $0 > length } }

        var probe: EngineProbe {
            EngineProbe { _ in
                let isOver = self.steps.withLock { steps in
                    steps += 1
                    return steps > self.length
                }
                if isOver { throw Crash() }
            }
        }
    }

    /// What clients do to the job, again in every process until it is done: start it, and perhaps cancel it when an operator runs.
    enum Scenario: String, CaseIterable, CustomTestStringConvertible {
        case succeeds
        case fails
        case cancelled

        var testDescription: String { rawValue }

        var script: @Sendable (OperatorTask) -> FakeOperator {
            switch self {
            case .succeeds: { _ in .exits() }
            case .fails: { $0.stage == "left" ? .exits(1) : .exits() }
            case .cancelled: { $0.stage == "left" ? .holds() : .exits() }
            }
        }

        var outcome: JobStatus {
            switch self {
            case .succeeds: .healthy
            case .fails: .faulted
            case .cancelled: .canceled
            }
        }
    }

    /// One process: true when the job came to its end and everything is cleaned up.
    func live(_ life: Life, in world: JobsWorld, id: String, _ scenario: Scenario) async throws -> Bool {
        let service = world.service(probe: life.probe)
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    try await service.engine.run()
                } catch is Crash {
                    // That is what it is here for.
                }
                return false
            }
            group.addTask {
                do {
                    if try await !service.status(id).isStartRequested { _ = try await service.start(id) }
                    if scenario == .cancelled {
                        try await world.executor.waitUntilRunning(["left"])
                        _ = try await service.cancel(id, reason: "enough")
                    }
                    _ = try await service.stopped(id)
                    while try await !service.ledger.entries().isEmpty {
                        try Task.checkCancellation()
                        await Task.yield()
                    }
                    return true
                } catch let error where error is CancellationError || Task.isCancelled {
                    return false
                }
            }
            // A crash ends the client as well; a client that is done ends the process.
            let isDone = try await group.next() ?? false
            group.cancelAll()
            let other = try await group.next() ?? false
            return (isDone || other) && !life.ended
        }
    }

    func check(_ world: JobsWorld, id: String, _ scenario: Scenario, _ what: String) async throws {
        let job = try await world.service().status(id)
        #expect(job.state == .stopped, "\(what)")
        #expect(job.status == scenario.outcome, "\(what): \(job.messages)")
        #expect(job.messages.count == (scenario == .succeeds ? 0 : 1), "\(what): \(job.messages)")
        let order = await world.executor.order()
        #expect(Set(order).count == order.count, "\(what): an operator ran twice: \(order)")
        for run in job.operators {
            #expect(run.status != .running, "\(what)")
            if run.status == .completed { #expect(order.contains(run.name), "\(what)") }
            if run.status == .pending { #expect(run.started == nil, "\(what)") }
        }
        let node = Dictionary(uniqueKeysWithValues: job.dag.map { ($0.name, $0.inputDependencies) })
        for (place, name) in order.enumerated() {
            #expect(node[name]?.allSatisfy { order.prefix(place).contains($0) } == true, "\(what): \(order)")
        }
        if scenario == .succeeds { #expect(order.count == 4, "\(what)") }
        #expect(await world.executor.running.isEmpty, "\(what)")
        let revision = job.revision
        let again = try await world.running { service in
            _ = try await service.cancel(id)
            return try await service.status(id)
        }
        #expect(again.revision == revision, "\(what): a job ends once")
    }

    @Test(arguments: Scenario.allCases)
    func `a crash at any step loses nothing and doubles nothing`(scenario: Scenario) async throws {
        var step = 0
        while true {
            let isLast = try await withWorld(script: scenario.script) { world in
                let job = try await world.service().create(.of(Pipelines.diamond))
                let first = Life(length: step)
                var isDone = try await live(first, in: world, id: job.id, scenario)
                let isLast = isDone && !first.ended
                while !isDone { isDone = try await live(Life(length: .max), in: world, id: job.id, scenario) }
                try await check(world, id: job.id, scenario, "crash at step \(step)")
                return isLast
            }
            if isLast { break }
            step += 1
        }
        // Freeze, admission, and at least the operators that run here: the loop really went through the job.
        #expect(step > 30)
    }

    @Test(arguments: Scenario.allCases)
    func `many crashes in a row lose nothing and double nothing`(scenario: Scenario) async throws {
        for seed in 0..<12 {
            try await withWorld(script: scenario.script) { world in
                var generator = RandomMachineTests.Generator(state: UInt64(seed))
                let job = try await world.service().create(.of(Pipelines.diamond))
                var lives = 0
                while try await !live(
                    Life(length: Int.random(in: 4...16, using: &generator)), in: world, id: job.id, scenario)
                {
                    lives += 1
                    if lives > 500 {
                        Issue.record("seed \(seed) never ends")
                        break
                    }
                }
                try await check(world, id: job.id, scenario, "seed \(seed)")
            }
        }
    }

    @Test func `operators that ended, go on or vanished while nobody watched are told apart`() async throws {
        try await withWorld(script: { _ in .holds() }) { world in
            let ids = try await world.running { service in
                var ids: [String] = []
                for name in ["ended", "goes-on", "vanished"] { ids.append(try await service.launch(Pipelines.of(name)).id) }
                try await world.executor.waitUntilRunning(["ended", "goes-on", "vanished"])
                for id in ids {
                    try await eventually { try await service.status(id).operators[0].status == .running }
                }
                return ids
            }
            let tasks = await world.executor.running
            for task in tasks where task.stage == "ended" { await world.executor.finish(task.id) }
            for task in tasks where task.stage == "vanished" { await world.executor.lose(task.id) }
            try await world.running { service in
                #expect(try await service.stopped(ids[0]).status == .healthy)
                let lost = try await service.stopped(ids[2])
                #expect(lost.status == .faulted)
                #expect(lost.messages.first?.contains("lost") == true)
                #expect(try await service.status(ids[1]).state == .running)
                for task in tasks where task.stage == "goes-on" { await world.executor.finish(task.id) }
                #expect(try await service.stopped(ids[1]).status == .healthy)
            }
            #expect(await world.executor.order().count == 3)
        }
    }

    @Test func `a job whose time ran out while nobody watched is terminated`() async throws {
        let time = ManualTime()
        try await withWorld(time: time, script: { _ in .holds() }) { world in
            let id = try await world.running { service in
                let job = try await service.launch(Pipelines.of("read", head: "timeout: 30"))
                try await world.executor.waitUntilRunning(["read"])
                return job.id
            }
            time.advance(by: 31)
            try await world.running { service in
                let ended = try await service.stopped(id)
                #expect(ended.status == .terminated)
            }
        }
    }

    @Test func `a job that no longer fits after a restart is faulted with the reason`() async throws {
        try await withWorld { world in
            let job = try await world.service().launch(Pipelines.of("read", extra: ["read": "requests: { cpu: 4 }"]))
            var smaller = world
            smaller.configuration.capacity = ResourceDemand(cpus: 2, memoryMB: 65_536)
            try await smaller.running { service in
                let ended = try await service.stopped(job.id)
                #expect(ended.status == .faulted)
                #expect(ended.messages == ["the job needs 4 cores, 1024 MB of memory, but this platform has 2 cores, 65536 MB of memory"])
            }
        }
    }

    @Test func `running jobs keep their resources across a restart`() async throws {
        try await withWorld(configure: { $0.maximumRunningJobs = 1 }, script: { _ in .holds() }) { world in
            let first = try await world.running { service in
                let job = try await service.launch(Pipelines.of("first"))
                try await world.executor.waitUntilRunning(["first"])
                _ = try await service.launch(Pipelines.of("second"))
                return job.id
            }
            try await world.running { service in
                for task in await world.executor.running { await world.executor.finish(task.id) }
                #expect(try await service.stopped(first).status == .healthy)
                try await world.executor.waitUntilRunning(["second"])
            }
            #expect(await world.executor.order() == ["first", "second"])
        }
    }

    @Test func `an operator prepared by an earlier process in another configuration is prepared anew`() async throws {
        try await withWorld { world in
            let job = try await world.service().create(.of(Pipelines.of("read")))
            let probe = EngineProbe { step in
                if case .acted(let entry) = step, entry.kind == .prepare { throw Crash() }
            }
            let service = world.service(probe: probe)
            _ = try await service.start(job.id)
            await #expect(throws: Crash.self) { try await service.engine.run() }
            var other = world
            other.configuration.operatorEnvironment = ["CLARA_SERVICE_PORT_API": "50052"]
            let ended = try await other.running { service in try await service.stopped(job.id) }
            #expect(ended.status == .healthy)
            #expect(await world.executor.order() == ["read"])
        }
    }

    @Test(arguments: Scenario.allCases)
    func `a database that cannot be written for a while delays a job and doubles nothing`(scenario: Scenario) async throws {
        try await withWorld(
            time: SystemTimekeeper(), configure: { $0.retry = RetryPolicy(firstDelaySeconds: 0.001) }, script: scenario.script
        ) { world in
            let seen = Mutex<Set<String>>([])
            let probe = EngineProbe { step in
                guard case .committing(let event) = step else { return }
                // The first try to store each kind of result for each operator fails.
                let name = String(describing: event).prefix { $0 != "," }
                if seen.withLock({ $0.insert(String(name)).inserted }) { throw JobsError(.store, "disk trouble") }
            }
            let service = world.service(probe: probe)
            let job = try await service.create(.of(Pipelines.diamond))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await service.engine.run() }
                _ = try await service.start(job.id)
                if scenario == .cancelled {
                    try await world.executor.waitUntilRunning(["left"])
                    _ = try await service.cancel(job.id, reason: "enough")
                }
                _ = try await service.stopped(job.id)
                group.cancelAll()
            }
            #expect(seen.withLock { $0.count } > 8)
            try await check(world, id: job.id, scenario, "disk trouble")
        }
    }
}

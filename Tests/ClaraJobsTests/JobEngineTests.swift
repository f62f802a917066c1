// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Testing

@testable import ClaraJobs

@Suite(.timeLimit(.minutes(5))) struct JobEngineTests {
    @Test func `a job runs its operators in order and ends healthy`() async throws {
        try await withWorld { world in
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.diamond).id)
                #expect(job.state == .stopped)
                #expect(job.status == .healthy)
                #expect(job.messages.isEmpty)
                #expect(
                    job.operators.allSatisfy { $0.status == .completed && $0.exitStatus == 0 && $0.started != nil && $0.stopped != nil })
                let ran = await world.executor.order()
                #expect(ran.first == "read")
                #expect(ran.last == "join")
                #expect(Set(ran) == ["read", "left", "right", "join"])
                #expect(ran.count == 4)
            }
        }
    }

    @Test func `independent branches run at the same time`() async throws {
        try await withWorld(script: { $0.stage == "read" ? .exits() : .holds() }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.diamond)
                try await world.executor.waitUntilRunning(["left", "right"])
                let status = try await service.status(job.id)
                #expect(status.state == .running)
                for task in await world.executor.running { await world.executor.finish(task.id) }
                try await world.executor.waitUntilRunning(["join"])
                for task in await world.executor.running { await world.executor.finish(task.id) }
                #expect(try await service.stopped(job.id).status == .healthy)
            }
        }
    }

    @Test func `a failing operator faults the job, stops the others and keeps its log`() async throws {
        try await withWorld(script: {
            switch $0.stage {
            case "left": .exits(3, log: "no lungs here\n")
            case "right": .holds()
            default: .exits()
            }
        }) { world in
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.diamond).id)
                #expect(job.status == .faulted)
                #expect(job.messages == ["operator 'left' failed: exited with status 3"])
                let join = try #require(job.operators.first { $0.name == "join" })
                #expect(join.status == .pending)
                #expect(join.started == nil)
                #expect(join.message == "not run: operator 'left' failed")
                #expect(await !world.executor.order().contains("join"))
                #expect(await world.executor.running.isEmpty)
                var lines: [String] = []
                for try await batch in try await service.logLines(job.id, operator: "left") { lines += batch }
                #expect(lines == ["no lungs here"])
            }
        }
    }

    @Test(arguments: [
        (OperatorExit.Reason.outOfMemory, JobStatus.faulted), (.deadline, .terminated), (.signalled, .faulted), (.startFailed, .faulted),
    ])
    func `the reason of an end decides the status`(reason: OperatorExit.Reason, status: JobStatus) async throws {
        try await withWorld(script: { _ in .ends(reason, signal: reason == .signalled ? 11 : nil) }) { world in
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.of("read")).id)
                #expect(job.status == status)
                #expect(job.operators[0].status == .faulted)
                #expect(job.messages.first?.hasPrefix("operator 'read' failed: ") == true)
            }
        }
    }

    @Test func `a running job is cancelled with its operators`() async throws {
        try await withWorld(script: { _ in .holds() }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read", "next<read"))
                try await world.executor.waitUntilRunning(["read"])
                let cancelled = try await service.cancel(job.id, reason: "enough")
                #expect(cancelled.status == .canceled)
                let ended = try await service.stopped(job.id)
                #expect(ended.status == .canceled)
                #expect(ended.messages == ["cancelled: enough"])
                #expect(ended.operators.map(\.status) == [.faulted, .pending])
                #expect(await world.executor.running.isEmpty)
            }
        }
    }

    @Test func `an operator that is lost faults the job`() async throws {
        try await withWorld(script: { _ in .holds() }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read"))
                try await world.executor.waitUntilRunning(["read"])
                for task in await world.executor.running { await world.executor.lose(task.id) }
                #expect(try await service.stopped(job.id).status == .faulted)
            }
        }
    }

    @Test func `an image nobody knows faults the job at once`() async throws {
        try await withWorld(script: { _ in .failsToPrepare(ExecutionError(.notFound, "image 'test/read:1' is not registered")) }) { world in
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.of("read")).id)
                #expect(job.status == .faulted)
                #expect(job.messages == ["operator 'read' failed: could not be prepared: image 'test/read:1' is not registered"])
                #expect(job.operators[0].started == nil)
            }
        }
    }

    @Test func `a fault that may pass is tried again and given up in the end`() async throws {
        let time = ManualTime()
        try await withWorld(time: time, script: { _ in .failsToStart(ExecutionError(.unavailable, "busy")) }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read"))
                for attempt in 1..<world.configuration.retry.maximumAttempts {
                    let delay = try #require(world.configuration.retry.delay(afterAttempt: attempt))
                    await time.sleeperExists(until: time.now() + delay)
                    time.advance(by: delay)
                }
                let ended = try await service.stopped(job.id)
                #expect(ended.status == .faulted)
                #expect(ended.messages == ["operator 'read' failed: could not be started: busy"])
            }
        }
    }

    @Test func `a payload that cannot be frozen at first is frozen later`() async throws {
        let time = ManualTime()
        try await withWorld(time: time) { world in
            world.payloads.failFreeze([.init(code: .unavailable, message: "disk busy")])
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read"))
                #expect(job.state == .pending)
                await time.sleeperExists(until: time.now() + 1)
                time.advance(by: 1)
                #expect(try await service.stopped(job.id).status == .healthy)
                #expect(world.payloads.frozen == [job.payloadID])
            }
        }
    }

    @Test func `a payload that can never be frozen faults the job`() async throws {
        try await withWorld { world in
            world.payloads.failFreeze([.init(code: .notFound, message: "no such payload")])
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.of("read")).id)
                #expect(job.status == .faulted)
                #expect(job.messages == ["the payload could not be made read-only: no such payload"])
            }
        }
    }

    @Test func `a job beyond its time is terminated with its operators`() async throws {
        let time = ManualTime()
        try await withWorld(time: time, script: { _ in .holds() }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read", head: "timeout: 30"))
                try await world.executor.waitUntilRunning(["read"])
                await time.sleeperExists(until: time.now() + 30)
                time.advance(by: 30)
                let ended = try await service.stopped(job.id)
                #expect(ended.status == .terminated)
                #expect(ended.messages == ["the job ran longer than its limit of 30 s"])
            }
        }
    }

    @Test func `time limits are bounded and waiting for resources does not count`() async throws {
        let time = ManualTime()
        try await withWorld(time: time, configure: { $0.maximumRunningJobs = 1 }, script: { _ in .holds() }) { world in
            try await world.running { service in
                let first = try await service.launch(Pipelines.of("read", head: "timeout: 86400"))
                try await world.executor.waitUntilRunning(["read"])
                let second = try await service.launch(Pipelines.of("read"))
                await time.sleeperExists(until: time.now() + 1800)
                time.advance(by: 1800)
                #expect(try await service.stopped(first.id).messages == ["the job ran longer than its limit of 1800 s"])
                try await world.executor.wait { events in events.count { if case .ran = $0 { true } else { false } } == 2 }
                #expect(try await service.status(second.id).status == .healthy)
                for task in await world.executor.running { await world.executor.finish(task.id) }
                #expect(try await service.stopped(second.id).status == .healthy)
            }
        }
    }

    @Test func `no more jobs run than are allowed and all run in the end`() async throws {
        try await withWorld(configure: { $0.maximumRunningJobs = 3 }, script: { _ in .holds() }) { world in
            try await world.running { service in
                var ids: [String] = []
                for _ in 0..<7 { ids.append(try await service.launch(Pipelines.of("read")).id) }
                var finished = 0
                while finished < 7 {
                    let expected = finished + min(3, 7 - finished)
                    try await world.executor.wait { events in events.count { if case .ran = $0 { true } else { false } } >= expected }
                    let running = await world.executor.running
                    #expect(running.count <= 3)
                    await world.executor.finish(running[0].id)
                    finished += 1
                }
                for id in ids { #expect(try await service.stopped(id).status == .healthy) }
            }
        }
    }

    @Test func `followers see every step of a job and then the end`() async throws {
        try await withWorld { world in
            try await world.running { service in
                let job = try await service.create(.of(Pipelines.of("read")))
                let notices = try await service.events(of: job.id)
                let all = service.events()
                _ = try await service.start(job.id)
                var steps: [String] = []
                var revisions: [Int] = []
                for await notice in notices {
                    steps.append("\(notice.state) \(notice.operators.map { "\($0.status)" }.joined())")
                    revisions.append(notice.revision)
                }
                #expect(steps.first == "pending pending")
                #expect(steps.contains("running running"))
                #expect(steps.last == "stopped completed")
                #expect(revisions == revisions.sorted())
                #expect(Set(revisions).count == revisions.count)
                var last: JobNotice?
                for await notice in all {
                    last = notice
                    if notice.state == .stopped { break }
                }
                #expect(last?.jobID == job.id)
                // Following a job that is over tells its end at once.
                var after: [JobNotice] = []
                for await notice in try await service.events(of: job.id) { after.append(notice) }
                #expect(after.map(\.state) == [.stopped])
            }
        }
    }

    @Test func `nothing is left of the work on a stopped job`() async throws {
        try await withWorld { world in
            try await world.running { service in
                let job = try await service.stopped(try await service.launch(Pipelines.diamond).id)
                try await world.executor.wait { events in events.count { if case .cleanedUp = $0 { true } else { false } } == 4 }
                try await eventually { try await service.ledger.entries().isEmpty }
                #expect(!FileManager.default.fileExists(atPath: "\(world.folder)/run/\(job.id)"))
            }
        }
    }
}

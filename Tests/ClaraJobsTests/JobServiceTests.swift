// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import GRDB
import Testing

@testable import ClaraJobs

@Suite(.timeLimit(.minutes(5))) struct JobServiceTests {
    @Test func `a new job is pending, healthy and shows its operators`() async throws {
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(Pipelines.diamond, name: "Thorax, erste Serie", metadata: ["Source": "CT1"]))
            #expect(job.id.count == 32)
            #expect(job.state == .pending)
            #expect(job.status == .healthy)
            #expect(job.priority == .normal)
            #expect(job.name == "Thorax, erste Serie")
            #expect(job.operators.map(\.name) == ["read", "left", "right", "join"])
            #expect(job.operators.allSatisfy { $0.status == .pending && $0.started == nil })
            #expect(job.dag.last?.inputDependencies == ["left", "right"])
            #expect(job.metadata == ["Source": "CT1"])
            #expect(!job.isStartRequested)
            #expect(try await service.status(job.id) == job)
        }
    }

    @Test(arguments: ["", "   ", "a\nb", String(repeating: "x", count: 256)])
    func `a job's name must be one`(name: String) async throws {
        try await withWorld { world in
            let error = await #expect(throws: JobsError.self) { try await world.service().create(.of(Pipelines.diamond, name: name)) }
            #expect(error?.reason == .invalidName)
        }
    }

    @Test func `a definition that cannot be used is refused with its faults`() async throws {
        try await withWorld { world in
            let error = await #expect(throws: JobsError.self) { try await world.service().create(.of("name: x")) }
            #expect(error?.reason == .invalidDefinition)
            #expect(error?.description.contains("pipeline.yaml:") == true)
        }
    }

    @Test func `an identity is used once`() async throws {
        try await withWorld { world in
            let service = world.service()
            let request = CreateJob.of(Pipelines.diamond)
            _ = try await service.create(request)
            let error = await #expect(throws: JobsError.self) { try await service.create(request) }
            #expect(error?.reason == .jobExists)
        }
    }

    @Test func `unknown jobs are told apart from everything else`() async throws {
        try await withWorld { world in
            let service = world.service()
            let id = JobIdentity.generate()
            for call in [
                { _ = try await service.status(id) }, { _ = try await service.start(id) }, { _ = try await service.cancel(id) },
                { try await service.remove(id) }, { _ = try await service.addMetadata([:], to: id) },
                { _ = try await service.removeMetadata([], from: id) }, { _ = try await service.logLines(id, operator: "x") },
                { _ = try await service.events(of: id) },
            ] as [@Sendable () async throws -> Void] {
                let error = await #expect(throws: JobsError.self) { try await call() }
                #expect(error?.reason == .unknownJob)
            }
        }
    }

    @Test func `variables must be parameters and every parameter needs a value`() async throws {
        let yaml = Pipelines.of("read", head: "parameters: { WHAT: null, HOW: fast }", extra: ["read": "variables: { A: \"${{ WHAT }}\" }"])
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(yaml.replacingOccurrences(of: "WHAT: null", with: "WHAT: lungs")))
            let error = await #expect(throws: JobsError.self) { try await service.start(job.id, variables: ["NOPE": "1"]) }
            #expect(error?.reason == .invalidVariables)
            #expect(try await service.status(job.id).isStartRequested == false)
            #expect(world.payloads.frozen.isEmpty)
            let started = try await service.start(job.id, variables: ["WHAT": "ribs"])
            #expect(started.isStartRequested)
        }
    }

    @Test func `when a start returns the payload is frozen, and a job starts once`() async throws {
        try await withWorld { world in
            let service = world.service()
            let job = try await service.launch(Pipelines.diamond)
            #expect(job.state == .pending)
            #expect(job.isStartRequested)
            #expect(world.payloads.frozen == [job.payloadID])
            let error = await #expect(throws: JobsError.self) { try await service.start(job.id) }
            #expect(error?.reason == .wrongState)
        }
    }

    @Test func `a job that can never fit is refused at its start and may be started otherwise`() async throws {
        let yaml = Pipelines.of("big", head: "parameters: { CORES: \"64\" }", extra: ["big": "requests: { cpu: \"${{ CORES }}\" }"])
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(yaml))
            let error = await #expect(throws: JobsError.self) { try await service.start(job.id) }
            #expect(error?.reason == .insufficientResources)
            #expect(error?.message.contains("operator 'big' requests 64 cores") == true)
            _ = try await service.start(job.id, variables: ["CORES": "2"])
        }
    }

    @Test func `a pending job is cancelled at once and stays as it ended`() async throws {
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(Pipelines.diamond))
            let cancelled = try await service.cancel(job.id, reason: "wrong patient")
            #expect(cancelled.state == .stopped)
            #expect(cancelled.status == .canceled)
            #expect(cancelled.messages == ["cancelled: wrong patient"])
            #expect(cancelled.started == nil)
            #expect(cancelled.stopped != nil)
            #expect(try await service.cancel(job.id) == cancelled)
            let error = await #expect(throws: JobsError.self) { try await service.start(job.id) }
            #expect(error?.reason == .wrongState)
        }
    }

    @Test func `a pipeline that needs what this platform does not have is refused before there is a job`() async throws {
        try await withWorld { world in
            let yaml = Pipelines.of("infer", extra: ["infer": "models: [{ name: lungs }]"])
            let error = await #expect(throws: JobsError.self) { try await world.service().create(.of(yaml)) }
            #expect(error?.reason == .invalidDefinition)
            #expect(error?.description.contains("models") == true, "\(error?.description ?? "")")
            for try await _ in world.service().list() { Issue.record("there is a job") }
        }
    }

    @Test func `metadata keys are unique without regard to case`() async throws {
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(Pipelines.diamond, metadata: ["Source": "CT1"]))
            var error = await #expect(throws: JobsError.self) { try await service.addMetadata(["new": "1", "SOURCE": "x"], to: job.id) }
            #expect(error?.reason == .duplicateMetadata)
            #expect(try await service.status(job.id).metadata == ["Source": "CT1"])
            #expect(try await service.addMetadata(["Instances": "138"], to: job.id) == ["Source": "CT1", "Instances": "138"])
            #expect(try await service.removeMetadata(["sOURCE", "absent"], from: job.id) == ["Instances": "138"])
            error = await #expect(throws: JobsError.self) {
                try await service.create(.of(Pipelines.diamond, metadata: ["a": "", "A": ""]))
            }
            #expect(error?.reason == .duplicateMetadata)
        }
    }

    @Test(arguments: [("", "x"), (String(repeating: "ä", count: 65), "x"), ("k", String(repeating: "v", count: 257))])
    func `metadata are limited`(key: String, value: String) async throws {
        try await withWorld { world in
            let service = world.service()
            let job = try await service.create(.of(Pipelines.diamond))
            let error = await #expect(throws: JobsError.self) { try await service.addMetadata([key: value], to: job.id) }
            #expect(error?.reason == .invalidMetadata)
        }
    }

    @Test func `a full database refuses a job and goes on when there is room`() async throws {
        try await withWorld { world in
            let service = world.service()
            let first = try await service.create(.of(Pipelines.diamond))
            try await world.database.write { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
            let large = Pipelines.of("read", head: "description: \(String(repeating: "x", count: 50_000))")
            let error = await #expect(throws: JobsError.self) { try await service.create(.of(large)) }
            #expect(error?.reason == .storeFull)
            #expect(error?.code == .resourceExhausted)
            #expect(try await service.list().all() == [first])
            try await world.database.write { db in try db.execute(sql: "PRAGMA max_page_count = 1000000") }
            _ = try await service.create(.of(large))
            #expect(try await service.list().all().count == 2)
        }
    }

    @Test func `a removed job is gone, and only a stopped one can be removed`() async throws {
        try await withWorld { world in
            try await world.running { service in
                let job = try await service.create(.of(Pipelines.diamond))
                let error = await #expect(throws: JobsError.self) { try await service.remove(job.id) }
                #expect(error?.reason == .wrongState)
                _ = try await service.start(job.id)
                _ = try await service.stopped(job.id)
                try await service.remove(job.id)
                await #expect(throws: JobsError.self) { try await service.status(job.id) }
                #expect(!FileManager.default.fileExists(atPath: "\(world.folder)/logs/\(job.id)"))
                #expect(!FileManager.default.fileExists(atPath: "\(world.folder)/run/\(job.id)"))
                #expect(try await service.list().all().isEmpty)
            }
        }
    }
}

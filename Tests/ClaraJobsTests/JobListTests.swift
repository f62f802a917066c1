// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB
import Testing

@testable import ClaraJobs

@Suite(.timeLimit(.minutes(5))) struct JobListTests {
    @Test func `a list goes over pages in the order of creation`() async throws {
        try await withWorld { world in
            let service = world.service()
            var ids: [String] = []
            let count = JobList.pageLength * 2 + 3
            for index in 0..<count {
                ids.append(try await service.create(.of(Pipelines.of("read"), name: "job \(index)")).id)
            }
            #expect(try await service.list().all().map(\.id) == ids)
        }
    }

    @Test func `every criterion of a filter must hold`() async throws {
        let time = ManualTime()
        try await withWorld(time: time) { world in
            let service = world.service()
            let first = try await service.create(.of(Pipelines.of("read")))
            time.advance(by: 10)
            _ = try await service.cancel(first.id)
            time.advance(by: 10)
            let second = try await service.create(.of(Pipelines.of("read")))
            func ids(_ filter: JobFilter) async throws -> [String] { try await service.list(filter).all().map(\.id) }
            #expect(try await ids(JobFilter(states: [.stopped])) == [first.id])
            #expect(try await ids(JobFilter(states: [.pending, .running])) == [second.id])
            #expect(try await ids(JobFilter(statuses: [.canceled, .faulted])) == [first.id])
            #expect(try await ids(JobFilter(createdAfter: first.created)) == [second.id])
            #expect(try await ids(JobFilter(completedBefore: time.now())) == [first.id])
            #expect(try await ids(JobFilter(completedBefore: first.created)) == [])
            #expect(try await ids(JobFilter(pipelineIDs: [first.pipelineID])) == [first.id, second.id])
            #expect(try await ids(JobFilter(pipelineIDs: ["ffffffffffffffffffffffffffffffff"])) == [])
            #expect(try await ids(JobFilter(states: [.stopped], statuses: [.healthy])) == [])
            #expect(try await ids(JobFilter(states: [])) == [])
        }
    }

    @Test func `finding one job among many uses an index`() async throws {
        let database = try makeDatabase()
        let plans = try await database.read { db in
            try [
                "SELECT * FROM job WHERE id = ''", "SELECT * FROM operator_run WHERE job_id = '' ORDER BY position",
                "SELECT text FROM job_message WHERE job_id = '' ORDER BY id", "SELECT key, value FROM job_metadata WHERE job_id = ''",
                "DELETE FROM job_outbox WHERE job_id = '' AND position = 1",
                "SELECT * FROM job WHERE state IN (2) AND sequence > 5 ORDER BY sequence LIMIT 200",
            ].map { sql in try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String } }
        }
        for plan in plans { #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)") }
    }
}

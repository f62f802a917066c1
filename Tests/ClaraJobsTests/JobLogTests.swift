// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ClaraJobs

@Suite(.timeLimit(.minutes(5))) struct JobLogTests {
    func lines(_ log: JobLog) async throws -> [String] {
        var all: [String] = []
        for try await batch in log { all += batch }
        return all
    }

    func file(_ bytes: [UInt8]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test(arguments: [
        ("", []), ("one\n", ["one"]), ("one\ntwo", ["one", "two"]), ("\n\n", ["", ""]), ("dos\r\nline\r\n", ["dos", "line"]),
    ])
    func `a log is cut into lines`(text: String, expected: [String]) async throws {
        let path = try file(Array(text.utf8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try await lines(JobLog(path: path)) == expected)
    }

    @Test func `lines may cross blocks, endless ones come in pieces and bad bytes do not stop the reading`() async throws {
        let long = String(repeating: "x", count: JobLog.maximumLineBytes * 2 + 5)
        let many = (0..<20_000).map { "line \($0)" }
        let path = try file(Array((many.joined(separator: "\n") + "\n" + long + "\n").utf8) + [0xFF, 0x41, 0x0A])
        defer { try? FileManager.default.removeItem(atPath: path) }
        let all = try await lines(JobLog(path: path))
        #expect(Array(all.prefix(20_000)) == many)
        let pieces = all.dropFirst(20_000).dropLast()
        #expect(pieces.joined() == long)
        #expect(pieces.allSatisfy { $0.utf8.count <= JobLog.maximumLineBytes })
        #expect(all.last == "\u{FFFD}A")
    }

    @Test func `a file that does not exist is an empty log`() async throws {
        #expect(try await lines(JobLog(path: "/nonexistent/log")).isEmpty)
    }

    @Test func `the log of an operator is read while it runs and after it failed`() async throws {
        try await withWorld(script: { $0.stage == "read" ? .exits(log: "reading\n") : .holds(log: "half way\n") }) { world in
            try await world.running { service in
                let job = try await service.launch(Pipelines.of("read", "work<read"))
                for await notice in try await service.events(of: job.id)
                where notice.operators.contains(where: { $0.name == "work" && $0.status == .running }) { break }
                #expect(try await lines(service.logLines(job.id, operator: "read")) == ["reading"])
                #expect(try await lines(service.logLines(job.id, operator: "WORK")) == ["half way"])
                _ = try await service.cancel(job.id, reason: "enough")
                _ = try await service.stopped(job.id)
                #expect(try await lines(service.logLines(job.id, operator: "work")) == ["half way"])
                #expect(try await lines(service.logLines(job.id, operator: JobLog.engineOperator)) == ["cancelled: enough"])
                let error = await #expect(throws: JobsError.self) { try await service.logLines(job.id, operator: "nobody") }
                #expect(error?.reason == .unknownOperator)
            }
        }
    }
}

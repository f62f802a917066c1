// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import clara

@Suite("A job in words")
struct JobTextTests {
    @Test("keeps the lines that scripts count on")
    func describe() {
        var job = job(.stopped, .healthy, [("segment", .completed)])
        job.stopped = Date(timeIntervalSince1970: 1_700_000_060)
        job.name = "two\nlines"
        job.messages = ["all\u{1B}[31m well"]
        job.metadata = ["Source": "CT1"]
        let lines = JobRecordText.lines(job)
        #expect(lines[0] == "JOB_ID: 0123456789abcdef0123456789abcdef")
        #expect(lines[1] == "NAME: two\u{FFFD}lines")
        #expect(lines[5].split(separator: ":").last == " JOB_STATUS_HEALTHY")
        #expect(lines[6].split(separator: ":").last == " JOB_STATE_STOPPED")
        #expect(lines[9].split(separator: ":").last?.contains("1") ?? false)
        #expect(lines[10] == "STOPPED: 2023-11-14T22:14:20Z")
        #expect(lines[11] == "OPERATOR: segment JOB_OPERATOR_STATUS_COMPLETED")
        #expect(lines[12] == "MESSAGE: all\u{FFFD}[31m well")
        #expect(lines[13] == "METADATA: Source=CT1")
    }

    @Test("does not say that an operator is done before it is")
    func notDone() {
        #expect(JobRecordText.lines(job(.running, .healthy, [("one", .running)]))[9] == "OPERATORS_COMPLETED: 0")
    }

    @Test("uses the API's names", arguments: PlatformJob.Status.allCases)
    func names(_ status: PlatformJob.Status) {
        #expect(status.wireName.hasPrefix("JOB_STATUS_"))
        #expect(JobStatusName(argument: status.wireName)?.value == status)
        #expect(JobStatusName(argument: "\(status)")?.value == status)
        #expect(JobStateName(argument: "no-state") == nil)
    }

    @Test("is JSON for programs")
    func json() throws {
        let text = try JSONText.encode(JobReport(job(.running, .healthy, [("a", .running)]), isWhole: true))
        #expect(text.contains("\"state\" : \"JOB_STATE_RUNNING\""))
        #expect(text.contains("\"created\" : \"2023-11-14T22:13:20Z\""))
        #expect(try !JSONText.encode(JobReport(job(), isWhole: false)).contains("operators"))
    }

    @Test("stands in tables whose columns are as wide as their widest cell")
    func table() {
        var table = TextTable(["NAME", "ID"])
        table.add(["long-name", "1"])
        table.add(["x\ty", "2"])
        #expect(table.text == "NAME       ID\nlong-name  1\nx\u{FFFD}y        2")
    }

    @Test("has a pipeline's operators once each, however its tree repeats them")
    func pipeline() {
        let d = PlatformPipeline.DAGNode(name: "d")
        let b = PlatformPipeline.DAGNode(name: "b", next: [d])
        let c = PlatformPipeline.DAGNode(name: "c", next: [d])
        let operators = PipelineReport.operators([PlatformPipeline.DAGNode(name: "a", next: [b, c])])
        #expect(operators.map(\.name) == ["a", "b", "d", "c"])
        #expect(operators.map(\.next) == [["b", "c"], ["d"], [], ["d"]])
        // The other form: every operator at the top, its successors by name only.
        let flat = [
            PlatformPipeline.DAGNode(name: "a", next: [.init(name: "b")]), PlatformPipeline.DAGNode(name: "b", next: [.init(name: "c")]),
            PlatformPipeline.DAGNode(name: "c"),
        ]
        #expect(PipelineReport.operators(flat).map(\.next) == [["b"], ["c"], []])
    }

    @Test(
        "counts bytes for people", arguments: [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (38_400_000, "38 MB"), (9_950_000, "9.9 MB")])
    func bytes(_ count: UInt64, _ text: String) {
        let shown = ByteCount.text(count)
        #expect(shown == text || (count == 9_950_000 && shown == "10 MB"))
    }
}

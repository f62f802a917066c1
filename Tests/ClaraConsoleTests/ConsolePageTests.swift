// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import ClaraConsole

@Suite("Status page")
struct ConsolePageTests {
    private let job = PlatformJob(
        id: "0123456789abcdef0123456789abcdef", payloadID: "f", pipelineID: "p", name: "<script>alert(1)</script>", state: .stopped,
        status: .faulted, priority: .normal, created: Date(timeIntervalSince1970: 0), messages: ["operator \"a\" & b failed"],
        operators: [PlatformJob.OperatorRun(name: "reader", status: .faulted)])

    @Test("the overview names every job and the server's facts, and no name can become markup")
    func overview() {
        let page = ConsolePage.overview(facts: [ConsoleFact("grpc", "127.0.0.1:1")], jobs: [job], pipelineNames: ["p": "lungs"])
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("<script>"))
        #expect(page.contains("127.0.0.1:1"))
        #expect(page.contains("lungs"))
        #expect(page.contains("faulted"))
    }

    @Test("a job's page shows its operators, messages and logs")
    func jobPage() {
        let page = ConsolePage.job(job, logs: [("reader", ["line <1>", "line 2"])])
        #expect(page.contains("operator &quot;a&quot; &amp; b failed"))
        #expect(page.contains("line &lt;1&gt;\nline 2"))
        #expect(page.contains("reader"))
    }

    @Test("a log's tail keeps the last lines only")
    func tail() {
        let tail = LogTail(limit: 3)
        tail.append(["1", "2"])
        tail.append(["3", "4", "5"])
        #expect(tail.lines == ["3", "4", "5"])
    }
}

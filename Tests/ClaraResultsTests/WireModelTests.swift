// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraResultsAPI
import Foundation
import Testing

@Suite(.timeLimit(.minutes(3)))
struct WireModelTests {
    @Test("a task is written with exactly the members of the interface")
    func taskMembers() throws {
        let task = ResultTask(
            taskId: "t", jobId: "j", pipelineId: "p", payloadId: "l", agent: "exporter-a", parameters: "\"NORTH_PACS\"",
            state: .inProgress, retries: 2, uris: ["op-writer/series-1.dcm"])
        let object = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(task)) as? [String: Any])
        #expect(
            Set(object.keys) == ["taskId", "jobId", "pipelineId", "payloadId", "agent", "parameters", "state", "retries", "uris"])
        #expect(object["state"] as? String == "InProgress")
        #expect(object["parameters"] as? String == "\"NORTH_PACS\"")
        #expect(try JSONDecoder().decode(ResultTask.self, from: JSONEncoder().encode(task)) == task)
    }

    @Test("a state is read as a name in any case or as a number", arguments: ["\"INPROGRESS\"", "\"InProgress\"", "2"])
    func states(text: String) throws {
        #expect(try JSONDecoder().decode([ResultTask.State].self, from: Data("[\(text)]".utf8)) == [.inProgress])
    }

    @Test("an unknown state is refused", arguments: ["\"Lost\"", "0", "5", "null"])
    func unknownStates(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([ResultTask.State].self, from: Data("[\(text)]".utf8)) }
    }

    @Test(
        "RetryLater is read in any case, and its absence means no",
        arguments: [
            ("{\"RetryLater\":true}", true), ("{\"retryLater\":true}", true), ("{\"retrylater\":false}", false), ("{}", false),
        ])
    func failureReports(text: String, expected: Bool) throws {
        #expect(try JSONDecoder().decode(FailureReport.self, from: Data(text.utf8)).retryLater == expected)
    }

    @Test("a failure report is written as RetryLater")
    func failureReportMember() throws {
        #expect(String(decoding: try JSONEncoder().encode(FailureReport(retryLater: true)), as: UTF8.self) == "{\"RetryLater\":true}")
    }

    @Test(
        "agent names follow their rule",
        arguments: [
            ("ClaraSCU", true), ("a", true), ("exporter-2", true), ("", false), ("2a", false), ("a-", false), ("-a", false),
            ("a b", false), ("a_b", false), ("ü", false), (String(repeating: "a", count: 65), false),
        ])
    func agentNames(name: String, isValid: Bool) {
        #expect((AgentName(rawValue: name) != nil) == isValid)
    }

    @Test("pauses grow by the multiplier up to the longest, and end with the tries")
    func retryPolicy() {
        let policy = RetryPolicy(maximumAttempts: 4, initialDelay: .seconds(1), multiplier: 3, maximumDelay: .seconds(5))
        #expect((1...4).map { policy.delay(afterFailures: $0) } == [.seconds(1), .seconds(3), .seconds(5), nil])
        #expect(RetryPolicy.none.delay(afterFailures: 1) == nil)
        #expect(policy.pause(afterFailures: 1_000_000) == .seconds(5))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraResults
import ClaraResultsAPI
import Foundation
import NIOHTTP1
import Testing

@Suite(.timeLimit(.minutes(3)))
struct ResultsRefusalTests {
    struct BadRequest: Sendable, CustomTestStringConvertible {
        var method = HTTPMethod.POST
        var path = "/api/tasks"
        var body: String?
        var status = 400
        var words: String
        var testDescription: String { "\(method.rawValue) \(path) \(body?.prefix(60) ?? "") gives \(status)" }
    }

    static func registration(_ changes: [String: Any]) throws -> String {
        var object: [String: Any] = [
            "jobId": "j", "pipelineId": "p", "payloadId": "l", "agent": "ClaraSCU", "parameters": "", "uris": ["a"],
        ]
        for (key, value) in changes { object[key] = value }
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }

    @Test(
        "a bad request is refused with a problem that names what is wrong",
        arguments: [
            BadRequest(body: "{", words: "not valid JSON"),
            BadRequest(body: "{\"jobId\":\"j\"}", words: "pipelineId is missing"),
            BadRequest(body: "[]", words: "the body is not of the expected type"),
            BadRequest(method: .GET, path: "/api/tasks?state=lost", words: "Pending, InProgress, Succeeded, Failed"),
            BadRequest(method: .GET, path: "/api/tasks?limit=0", words: "limit is \"0\""),
            BadRequest(method: .GET, path: "/api/tasks/ClaraSCU/pending?size=many", words: "size is \"many\""),
            BadRequest(method: .GET, path: "/api/tasks/2x/pending", words: "not an agent name"),
            BadRequest(method: .GET, path: "/api/tasks/nope", status: 404, words: "no task nope"),
            BadRequest(method: .PUT, path: "/api/tasks/success/nope", status: 404, words: "no task nope"),
            BadRequest(method: .PUT, path: "/api/tasks/failure/nope", body: "{\"RetryLater\":\"x\"}", words: "RetryLater"),
            BadRequest(method: .GET, path: "/api/nothing", status: 404, words: "GET /api/nothing"),
        ])
    func refusals(request: BadRequest) async throws {
        try await ResultsFixture.run { results in
            let answer = try await results.raw(request.method, request.path, request.body)
            #expect(answer.status == request.status)
            #expect(answer.type == "application/problem+json")
            let problem = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
            #expect(problem["status"] as? Int == request.status)
            #expect((problem["detail"] as? String)?.contains(request.words) == true, "\(answer.body)")
            #expect((problem["traceId"] as? String)?.isEmpty == false)
        }
    }

    @Test("all faults of a registration are told at once")
    func allFaults() async throws {
        try await ResultsFixture.run { results in
            let body = try Self.registration([
                "jobId": "", "payloadId": "a/b", "agent": "x-", "uris": ["../secret", "", "a\u{0}b", "good"],
            ])
            let answer = try await results.raw(.POST, "/api/tasks", body)
            #expect(answer.status == 400)
            for words in ["jobId is empty", "payloadId", "agent", "uris[0]", "uris[1] names no file", "uris[2] holds a control"] {
                #expect(answer.body.contains(words), "\(words) is missing in \(answer.body)")
            }
            #expect(!answer.body.contains("uris[3]"))
        }
    }

    @Test("a body over the limit is refused, and the service goes on")
    func bodyLimit() async throws {
        try await ResultsFixture.run { configuration in
            configuration.maximumBodyLength = 2048
        } _: { results in
            let body = try Self.registration(["parameters": String(repeating: "x", count: 4096)])
            #expect(try await results.raw(.POST, "/api/tasks", body).status == 413)
            #expect(try await results.raw(.GET, "/health/ready").status == 200)
        }
    }

    @Test("paths are matched without regard to case, and health and metrics answer")
    func casesAndHealth() async throws {
        try await ResultsFixture.run { results in
            let body = try Self.registration([:])
            #expect(try await results.raw(.POST, "/API/Tasks", body).status == 201)
            #expect(try await results.raw(.GET, "/health/live").body == "Healthy")
            let metrics = try await results.raw(.GET, "/metrics")
            #expect(metrics.body.contains("clara_results_tasks{agent=\"ClaraSCU\",state=\"Pending\"} 1"))
        }
    }

    @Test("a client that finds nobody says so, after the tries it was given")
    func nobodyThere() async throws {
        let client = try ResultsClient(
            baseURL: "http://127.0.0.1:1", retryPolicy: RetryPolicy(maximumAttempts: 3, initialDelay: .milliseconds(1)))
        await #expect {
            try await client.list()
        } throws: { error in
            let error = error as? ResultsError
            return error?.code == .unavailable && error?.message.contains("http://127.0.0.1:1") == true
        }
    }

    @Test("an address that is none is refused at once", arguments: ["", "127.0.0.1:8088", "ftp://x", "http://", "http://h/?q"])
    func badAddress(text: String) {
        #expect(throws: ResultsError.self) { try ResultsClient(baseURL: text) }
    }

    @Test("a second service on the same port fails with a clear message")
    func portTaken() async throws {
        try await ResultsFixture.run { first in
            let port = try #require(Int(first.baseURL.split(separator: ":").last ?? ""))
            await #expect {
                try await ResultsFixture.run {
                    $0.port = port
                } _: { _ in
                }
            } throws: { ($0 as? any CodedError)?.message.contains("cannot listen on 127.0.0.1 port \(port)") == true }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite(
    "When things go wrong", .enabled(if: Programs.hasClara && Programs.hasDCMTK, "needs make build and dcmtk; make setup"),
    .timeLimit(.minutes(10)))
struct FailureTests {
    private static let twoOperators = """
        api-version: 0.4.0
        name: two
        operators:
        - name: first
          container: { image: test/first }
          input: [{ path: /input }]
          output: [{ path: /output }]
        - name: second
          container: { image: test/second }
          input: [{ from: first, path: /input }]
          output: [{ path: /output }]
        - name: third
          container: { image: clara/register-results, command: ["--agent", "ClaraSCU", "--data", "[\\"PACS\\"]"] }
          input: [{ from: second, path: /input }]
        """

    @Test("a pipeline that fails in its second operator ends faulted, keeps the log, and exports nothing")
    func secondOperatorFails() async throws {
        let configuration = """
            platform:
              port: 0
              images:
              - { name: test/first, command: [/bin/sh, -c, "echo one > /output/a.txt"] }
              - { name: test/second, command: [/bin/sh, -c, "echo the second gives up; exit 7"] }
            """
        try await withClara(configuration) { server in
            let client = CommandLineClient(server: server)
            let job = try await client.startJob(pipeline: try await client.createPipeline(Self.twoOperators))
            #expect(try await client.waitForEnd(of: job) == "JOB_STATUS_FAULTED")
            let described = try await client.run(["describe", "job", "-j", job]).output
            #expect(described.contains("second"))
            #expect(described.contains("7"), "\(described)")
            #expect(try await client.run(["logs", job, "second"]).output.contains("the second gives up"))
            let tasks = try await http("http://127.0.0.1:\(server.endpoints.results)/api/tasks?jobId=\(job)")
            #expect(tasks.text == "[]")
        }
    }

    @Test(
        "hostile objects are refused one by one while their association goes on; an unknown AE title is rejected",
        .enabled(if: Programs.hasPython, "needs make setup"))
    func hostileObjects() async throws {
        let configuration = """
            platform:
              pipelines:
              - files: [count.yaml]
              images:
              - { name: test/count, command: [/bin/sh, -c, "find /input -type f | wc -l > /output/count"] }
            dicom:
              ae-titles:
              - { ae-title: STORE, settings: { timeout: "3600", pipeline-count: count } }
            """
        try await withTemporaryDirectory { directory in
            try Self.countPipeline.write(toFile: "\(directory)/count.yaml", atomically: true, encoding: .utf8)
            try await withClara(configuration, in: directory) { server in
                let sender = try await ForeignProgram.run(
                    Programs.python,
                    [
                        "\(Programs.packageRoot)/Tests/SystemTests/Python/hostile_sender.py", "\(server.endpoints.dicom)", "STORE",
                        try await oneImage(in: directory),
                    ], directory: directory)
                #expect(sender.status == 0, "\(sender.output)\n\(sender.errors)\n\(server.log.suffix(3000))")
                #expect(server.program.isRunning)
                #expect(await server.stop() == 0)
            }
        }
    }

    @Test("a receiver that is down gets its results when it comes up")
    func receiverComesUpLater() async throws {
        try await withTemporaryDirectory { directory in
            let port = try await freePort()
            let configuration = """
                platform:
                  pipelines:
                  - files: [echo.yaml]
                  images:
                  - { name: test/copy, command: [/bin/sh, -c, "find /input -type f -exec cp {} /output/ ';'"] }
                dicom:
                  ae-titles:
                  - { ae-title: ECHO, settings: { timeout: "0.2", pipeline-echo: echo } }
                  destinations:
                  - { name: PACS, ae-title: PACS, host: 127.0.0.1, port: \(port) }
                """
            try Self.echoPipeline.write(toFile: "\(directory)/echo.yaml", atomically: true, encoding: .utf8)
            try await withClara(configuration, in: directory) { server in
                let sent = try await ForeignProgram.run(
                    ForeignProgram.find("storescu") ?? "storescu",
                    ["-aec", "ECHO", "127.0.0.1", "\(server.endpoints.dicom)", try await oneImage(in: directory)],
                    directory: directory)
                #expect(sent.status == 0, "\(sent.errors)")
                // The first attempt has failed and said so before the receiver comes up.
                try await eventually("an attempt has failed") {
                    let deliveries = try await http("http://127.0.0.1:\(server.endpoints.rest)/api/deliveries")
                    return deliveries.text.lowercased().contains("refused") || deliveries.text.lowercased().contains("fail") ? true : nil
                }
                try FileManager.default.createDirectory(atPath: "\(directory)/received", withIntermediateDirectories: true)
                try await ForeignProgram.during(
                    ForeignProgram.find("storescp") ?? "storescp", ["-aet", "PACS", "-od", "\(directory)/received", "\(port)"],
                    environment: ["TCP_NODELAY": "1"], directory: directory, outputPath: "\(directory)/storescp.log"
                ) { _ in
                    try await eventually("the result arrives") {
                        try FileManager.default.contentsOfDirectory(atPath: "\(directory)/received").count == 1 ? true : nil
                    }
                    try await eventually("the task is done") {
                        let tasks = try await http("http://127.0.0.1:\(server.endpoints.results)/api/tasks")
                        return tasks.text.contains("\"Succeeded\"") ? true : nil
                    }
                }
            }
        }
    }

    /// The path of one slice of a phantom.
    private func oneImage(in directory: String) async throws -> String {
        let made = try await clara(["phantom", "chest-ct", "study", "--slices", "1", "--size", "64"], in: directory)
        #expect(made.status == 0, "\(made.errors)")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/study").first)
        return "\(directory)/study/\(name)"
    }

    static let countPipeline = """
        api-version: 0.4.0
        name: count
        operators:
        - name: count
          container: { image: test/count }
          input: [{ path: /input }]
          output: [{ path: /output }]
        """

    static let echoPipeline = """
        api-version: 0.4.0
        name: echo
        operators:
        - name: copy
          container: { image: test/copy }
          input: [{ path: /input }]
          output: [{ path: /output }]
        - name: send
          container: { image: clara/register-results, command: ["--agent", "ClaraSCU", "--data", "[\\"PACS\\"]"] }
          input: [{ from: copy, path: /input }]
        """
}

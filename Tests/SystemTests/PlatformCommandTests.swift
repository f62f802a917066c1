// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("The commands of the platform", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(10)))
struct PlatformCommandTests {
    private static let configuration = """
        platform:
          images:
          - { name: test/copy, command: [/bin/sh, -c, 'echo "level $LEVEL"; cp -r /input/. /output/; sleep "$PAUSE"'] }
          - { name: test/fail, command: [/bin/sh, -c, "echo this is why; exit 9"] }
        """

    private static func pipeline(_ images: [String]) -> String {
        var text = "api-version: 0.4.0\nname: steps\nparameters: { LEVEL: low, PAUSE: \"0\" }\noperators:\n"
        for (index, image) in images.enumerated() {
            text += """
                - name: step-\(index)
                  container: { image: \(image) }
                  variables: { LEVEL: "${{ LEVEL }}", PAUSE: "${{ PAUSE }}" }
                  requests: { cpu: 1, memory: 64 }
                  input: [{ \(index == 0 ? "" : "from: step-\(index - 1), ")path: /input }]
                  output: [{ path: /output }]

                """
        }
        return text
    }

    private func withStudy<Value>(_ body: (CommandLineClient, String) async throws -> Value) async throws -> Value {
        try await withClara(Self.configuration) { server in
            let study = server.directory + "/study"
            try FileManager.default.createDirectory(atPath: study + "/series", withIntermediateDirectories: true)
            try "one".write(toFile: study + "/series/1.txt", atomically: true, encoding: .utf8)
            try "two".write(toFile: study + "/2.txt", atomically: true, encoding: .utf8)
            return try await body(CommandLineClient(server: server), study)
        }
    }

    @Test("make, start, follow and describe a job, and fetch what it wrote, with ids cut short")
    func lifeCycle() async throws {
        try await withStudy { client, study in
            let pipeline = try await client.createPipeline(Self.pipeline(["test/copy", "test/copy"]))
            let list = try await client.run(["list", "pipelines"]).output.split(separator: "\n")
            #expect(list.first?.hasPrefix("NAME") ?? false)
            #expect(list.contains { $0.hasPrefix("steps") && $0.hasSuffix(pipeline) })
            #expect(try await client.run(["describe", "pipeline", "-p", pipeline]).output.contains("OPERATOR: step-0 -> step-1\n"))

            let made = try await client.run(["create", "job", "-n", "mine", "-p", String(pipeline.prefix(8)), "-f", study, "-i", "high"])
            let lines = made.output.split(separator: "\n").map(String.init)
            try #require(made.status == 0 && lines.count == 2, "\(made.errors)")
            #expect(lines[0].hasPrefix("JOB_ID:") && lines[1].hasPrefix("PAYLOAD_ID:"))
            let job = String(lines[0].dropFirst("JOB_ID:".count))
            let short = String(job.prefix(10))
            #expect(try await client.run(["describe", "job", "-j", short]).output.contains("STATE: JOB_STATE_PENDING"))

            let started = try await client.run(["start", "job", "-j", short, "--variable", "level=high"])
            #expect(started.status == 0, "\(started.errors)")
            let followed = try await client.run(["job", "follow", short])
            #expect(followed.status == 0, "\(followed.output)\(followed.errors)")
            #expect(followed.output.contains("step-1 done"))
            #expect(followed.output.hasSuffix("job \(job) completed\n"))

            let described = try await client.run(["describe", "job", "-j", short]).output.split(separator: "\n")
            #expect(described[0] == "JOB_ID: \(job)")
            #expect(described[4] == "PRIORITY: JOB_PRIORITY_HIGHER")
            #expect(described[5] == "STATUS: JOB_STATUS_HEALTHY")
            #expect(described[6] == "STATE: JOB_STATE_STOPPED")
            #expect(described[9] == "OPERATORS_COMPLETED: 2")
            #expect(try await client.run(["logs", short, "step-0"]).output == "level high\n")
            #expect(try await client.run(["logs", short]).output.contains("==> step-1 <=="))

            let fetched = try await client.run(["download", "\(short):/operators/step-1", "got"])
            #expect(fetched.status == 0, "\(fetched.errors)")
            let got = client.server.directory + "/got"
            #expect(try String(contentsOfFile: got + "/series/1.txt", encoding: .utf8) == "one")
            #expect(try String(contentsOfFile: got + "/2.txt", encoding: .utf8) == "two")
            let json = try await client.run(["list", "jobs", "--state", "stopped", "-o", "json"]).output
            #expect(json.contains("\"jobId\" : \"\(job)\""))
            #expect(try await client.run(["delete", "pipeline", pipeline]).output == "PIPELINE_ID:\(pipeline)\n")
        }
    }

    @Test("say by their exit status how a job ended")
    func outcomes() async throws {
        try await withStudy { client, _ in
            let failing = try await client.startJob(pipeline: try await client.createPipeline(Self.pipeline(["test/copy", "test/fail"])))
            let followed = try await client.run(["job", "follow", failing])
            #expect(followed.status == 65)
            #expect(followed.output.contains("step-1 failed"))
            #expect(followed.output.contains("==> log of step-1 <==\nthis is why\n"))

            let slow = try await client.createPipeline(Self.pipeline(["test/copy"]))
            let made = try await client.run(["create", "job", "-n", "slow", "-p", slow, "--start", "--variable", "PAUSE=600"])
            let job = try #require(made.output.firstMatch(of: /JOB_ID:([0-9a-f]+)/).map { String($0.output.1) })
            #expect(try await client.run(["job", "wait", job, "--timeout", "0"]).status == 124)
            #expect(try await client.run(["cancel", "job", "-j", job, "--reason", "enough"]).status == 0)
            #expect(try await client.run(["job", "wait", failing, job]).status == 65)
            #expect(try await client.run(["job", "wait", job]).status == 130)
        }
    }

    @Test("refuse what cannot be, with a status and one line")
    func refusals() async throws {
        try await withStudy { client, _ in
            let unknown = try await client.run(["describe", "job", "-j", "abc"])
            #expect(unknown.status == 66)
            #expect(unknown.errors == "clara: no job has an id that begins with abc\n")
            let pipeline = try await client.createPipeline(Self.pipeline(["test/copy"]))
            let wrong = try await client.run(["create", "job", "-n", "x", "-p", pipeline, "--start", "--variable", "LEVELS=1"])
            #expect(wrong.status == 64)
            #expect(wrong.errors.contains("did you mean \"LEVEL\"?"))
            try "api-version: 0.4.0\nnam: p\noperator: []\n".write(
                toFile: client.server.directory + "/bad.yaml", atomically: true, encoding: .utf8)
            let bad = try await client.run(["create", "pipelines", "-p", "bad.yaml"])
            #expect(bad.status != 0)
            #expect(bad.errors.contains("bad.yaml:2:1: the pipeline has no property \"nam\"; did you mean \"name\"?\n"))
            #expect(bad.errors.contains("bad.yaml:3:1: the pipeline has no property \"operator\"; did you mean \"operators\"?\n"))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("Local commands as operators", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(5)))
struct LocalImageTests {
    @Test(
        "an operator sees what its image shows, read-only, and nothing else of the machine",
        .enabled(if: Programs.isRoot, "needs namespaces"))
    func visible() async throws {
        try await withTemporaryDirectory { directory in
            for (folder, text) in [("weights", "seven"), ("secret", "hidden")] {
                try FileManager.default.createDirectory(atPath: "\(directory)/\(folder)", withIntermediateDirectories: true)
                try text.write(toFile: "\(directory)/\(folder)/file", atomically: true, encoding: .utf8)
            }
            let script =
                "cat \(directory)/weights/file; touch \(directory)/weights/new || echo refused; cat \(directory)/secret/file || echo unseen"
            let configuration = """
                platform:
                  images:
                  - name: test/look
                    command: [/bin/sh, -c, "\(script)"]
                    visible: [weights]
                """
            try await withClara(configuration, in: directory) { server in
                let client = CommandLineClient(server: server)
                let definition = FailureTests.countPipeline.replacingOccurrences(of: "test/count", with: "test/look")
                let job = try await client.startJob(pipeline: try await client.createPipeline(definition))
                #expect(try await client.waitForEnd(of: job) == "JOB_STATUS_HEALTHY")
                let log = try await client.run(["logs", job, "count"]).output
                for expected in ["seven", "refused", "unseen"] { #expect(log.contains(expected), "\(log)") }
                #expect(!log.contains("hidden"))
            }
        }
    }

    @Test("an image that shows what is not there is refused at the start, with its place in the file")
    func missing() async throws {
        try await withTemporaryDirectory { directory in
            let configuration = """
                platform:
                  images:
                  - name: test/look
                    command: [/bin/true]
                    visible: [nowhere]
                """
            try configuration.write(toFile: "\(directory)/clara.yaml", atomically: true, encoding: .utf8)
            let outcome = try await clara(["serve", "--config", "clara.yaml", "--data", "data"], in: directory)
            #expect(outcome.status != 0)
            #expect(outcome.errors.contains("clara.yaml:3: platform.images shows \(directory)/nowhere"), "\(outcome.errors)")
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("kill -9", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(10)))
struct KillTests {
    /// Each operator notes its run in a file outside of the payload, so that a doubled run cannot hide.
    private static func configuration(_ directory: String) -> String {
        """
        platform:
          sandbox: "off"
          images:
          - { name: test/note, command: [/bin/sh, "\(directory)/note.sh"] }
        """
    }

    private static let note = """
        echo "$NVIDIA_CLARA_JOBID $NVIDIA_CLARA_STAGENAME" >> "$NOTES"
        sleep 0.05
        """

    private static func pipeline(_ directory: String) -> String {
        let operators = ["a", "b", "c", "d"].map { name in
            let input = ["a": "path: /input", "b": "from: a, path: /input", "c": "from: a, path: /input", "d": "from: b, path: /input"]
            return """
                - name: \(name)
                  container: { image: test/note }
                  variables: { NOTES: "\(directory)/notes" }
                  requests: { memory: 64 }
                  input: [{ \(input[name] ?? "") }]
                  output: [{ path: /output }]
                """
        }
        return "api-version: 0.4.0\nname: notes\noperators:\n" + operators.joined(separator: "\n") + "\n"
    }

    @Test("every job that was started ends exactly once and no operator runs twice, however often the server is killed")
    func jobsSurvive() async throws {
        try await withTemporaryDirectory { directory in
            try Self.note.write(toFile: "\(directory)/note.sh", atomically: true, encoding: .utf8)
            try await withClara(Self.configuration(directory), in: directory) { server in
                let client = CommandLineClient(server: server)
                let pipeline = try await client.createPipeline(Self.pipeline(directory))
                var jobs: [String] = []
                for round in 0..<8 {
                    for _ in 0..<2 { jobs.append(try await client.startJob(pipeline: pipeline, name: "round-\(round)")) }
                    // The moment of the kill is arbitrary on purpose; nothing depends on how long the pause really is.
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...250)))
                    await server.kill9()
                    try await server.restart()
                }
                for job in jobs { #expect(try await client.waitForEnd(of: job) == "JOB_STATUS_HEALTHY") }
                let notes = try String(contentsOfFile: "\(directory)/notes", encoding: .utf8).split(separator: "\n").map(String.init)
                let expected = jobs.flatMap { job in ["a", "b", "c", "d"].map { "\(job) \($0)" } }
                #expect(notes.sorted() == expected.sorted())
            }
        }
    }

    @Test(
        "every image that was acknowledged reaches exactly one job, however often the server is killed while it receives",
        .enabled(if: Programs.hasDCMTK, "needs dcmtk; make setup"))
    func imagesSurvive() async throws {
        try await withTemporaryDirectory { directory in
            let configuration = """
                platform:
                  pipelines:
                  - files: [list.yaml]
                  sandbox: "off"
                  images:
                  - { name: test/list, command: [/bin/sh, "\(directory)/list.sh"] }
                dicom:
                  ae-titles:
                  - { ae-title: STORE, settings: { timeout: "3", groupBy: SeriesInstanceUID, pipeline-list: list } }
                """
            try """
            api-version: 0.4.0
            name: list
            operators:
            - name: list
              container: { image: test/list }
              variables: { NOTES: "\(directory)/listed" }
              input: [{ path: /input }]
              output: [{ path: /output }]
            """.write(toFile: "\(directory)/list.yaml", atomically: true, encoding: .utf8)
            try """
            input=${NVIDIA_CLARA_INPUTPATHS#*:}
            find "$input" -type f -name '*.dcm' | sed 's,.*/,,' >> "$NOTES"
            """.write(toFile: "\(directory)/list.sh", atomically: true, encoding: .utf8)
            let made = try await clara(["phantom", "chest-ct", "study", "--slices", "60", "--size", "128"], in: directory)
            #expect(made.status == 0, "\(made.errors)")
            try await withClara(configuration, in: directory) { server in
                let files = try FileManager.default.contentsOfDirectory(atPath: "\(directory)/study").sorted()
                #expect(files.count == 60)
                // Each image goes alone and again until it is acknowledged, as a PACS with a send queue does it.
                for (index, file) in files.enumerated() {
                    if index % 12 == 7 {
                        await server.kill9()
                        try await server.restart()
                    }
                    _ = try await eventually("\(file) is acknowledged") {
                        let sent = try await ForeignProgram.run(
                            ForeignProgram.find("storescu") ?? "storescu",
                            ["-aec", "STORE", "127.0.0.1", "\(server.endpoints.dicom)", "\(directory)/study/\(file)"], directory: directory)
                        return sent.status == 0 ? true : nil
                    }
                }
                let listed = try await eventually("all images are listed") { () -> [String]? in
                    let text = (try? String(contentsOfFile: "\(directory)/listed", encoding: .utf8)) ?? ""
                    let lines = text.split(separator: "\n").map(String.init)
                    return lines.count >= files.count ? lines : nil
                }
                #expect(listed.count == files.count)
                #expect(Set(listed).count == files.count)
            }
        }
    }
}

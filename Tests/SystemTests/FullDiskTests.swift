// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite(
    "A full disk",
    .enabled(if: Programs.hasClara && Programs.hasDCMTK && Programs.isRoot, "needs make build, dcmtk and the right to mount"),
    .timeLimit(.minutes(5)))
struct FullDiskTests {
    @Test("is refused clearly on every way in, breaks nothing, and everything goes on when there is room again")
    func fullAndFree() async throws {
        try await withTemporaryDirectory { directory in
            let data = "\(directory)/data"
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            let mounted = try await ForeignProgram.run("/bin/mount", ["-t", "tmpfs", "-o", "size=256m", "tmpfs", data])
            try #require(mounted.status == 0, "\(mounted.errors)")
            do {
                try await fill(data, in: directory)
                #expect(try await ForeignProgram.run("/bin/umount", [data]).status == 0)
            } catch {
                _ = try await ForeignProgram.run("/bin/umount", ["--lazy", data])
                throw error
            }
        }
    }

    private func fill(_ data: String, in directory: String) async throws {
        let configuration = """
            platform:
              pipelines:
              - files: [count.yaml]
              images:
              - { name: test/count, command: [/bin/sh, -c, "find /input -type f | wc -l > /output/count"] }
            dicom:
              ae-titles:
              - { ae-title: STORE, settings: { timeout: "0.2", pipeline-count: count } }
            """
        try FailureTests.countPipeline.write(toFile: "\(directory)/count.yaml", atomically: true, encoding: .utf8)
        let made = try await clara(["phantom", "chest-ct", "study", "--slices", "2", "--size", "64"], in: directory)
        #expect(made.status == 0, "\(made.errors)")
        try await withClara(configuration, in: directory) { server in
            let client = CommandLineClient(server: server)
            let pipelines = try await client.run(["list", "pipelines"]).output
            let pipeline = try #require(pipelines.firstMatch(of: /[0-9a-f]{32}/).map { String($0.output) })

            let filler = try await ForeignProgram.run("/bin/dd", ["if=/dev/zero", "of=\(data)/filler", "bs=64k"])
            #expect(filler.errors.contains("No space left"), "\(filler.errors)")
            let refused = try await send(server, in: directory)
            #expect(refused.status != 0)
            // Below the reserve the whole association is refused, as the original does it.
            #expect((refused.output + refused.errors).contains("Association Rejected"), "\(refused.output)\(refused.errors)")
            #expect(server.log.contains("GB are in reserve"), "\(server.log.suffix(2000))")
            let job = try await client.run(["create", "job", "-n", "full", "-p", pipeline, "-f", "study", "--start"])
            #expect(job.status != 0)
            #expect(job.errors.contains("full") || job.errors.contains("space") || job.errors.contains("storage"), "\(job.errors)")
            #expect(server.program.isRunning)
            #expect(try await http("http://127.0.0.1:\(server.endpoints.web)/health/ready").status > 0)

            try FileManager.default.removeItem(atPath: "\(data)/filler")
            let taken = try await send(server, in: directory)
            #expect(taken.status == 0, "\(taken.output)\(taken.errors)")
            try await eventually("the study's job has ended well") {
                let jobs = try await client.run(["list", "jobs"]).output
                return jobs.contains("STOPPED") && jobs.contains("HEALTHY") ? true : nil
            }
        }
    }

    private func send(_ server: ClaraServer, in directory: String) async throws -> ForeignProgram.Outcome {
        try await ForeignProgram.run(
            ForeignProgram.find("storescu") ?? "storescu",
            ["-v", "+sd", "-aec", "STORE", "127.0.0.1", "\(server.endpoints.dicom)", "\(directory)/study"], directory: directory)
    }
}

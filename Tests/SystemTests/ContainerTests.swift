// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite(
    "Operators from container images",
    .enabled(
        if: Programs.hasClara && Programs.isRoot && Programs.hasContainerTools,
        "needs make build, root, runc, skopeo, umoci, docker-registry and busybox"),
    .timeLimit(.minutes(10)))
struct ContainerTests {
    @Test("are pulled, run one after the other with a built-in in between, and a missing one is named in the job's messages")
    func pipelineOfContainers() async throws {
        try await withTemporaryDirectory { directory in
            let port = try await freePort()
            try """
            version: 0.1
            log: { level: error }
            storage: { filesystem: { rootdirectory: \(directory)/registry } }
            http: { addr: "127.0.0.1:\(port)" }
            """.write(toFile: "\(directory)/registry.yml", atomically: true, encoding: .utf8)
            try await ForeignProgram.during(
                ForeignProgram.find("docker-registry") ?? "docker-registry", ["serve", "\(directory)/registry.yml"],
                outputPath: "\(directory)/registry.log"
            ) { _ in
                try await push(to: port, in: directory)
                let configuration = """
                    containers:
                      registries:
                      - { host: "127.0.0.1:\(port)", plain-http: true }
                    platform:
                      images:
                      - { name: test/middle, command: [/bin/sh, -c, "cp /input/* /output/; echo middle >> /output/trace"] }
                    """
                try await withClara(configuration, in: directory) { server in
                    let client = CommandLineClient(server: server)
                    let image = "127.0.0.1:\(port)/tools/trace:1"
                    let job = try await client.startJob(pipeline: try await client.createPipeline(Self.pipeline(image)))
                    #expect(try await client.waitForEnd(of: job) == "JOB_STATUS_HEALTHY", "\(server.log.suffix(3000))")
                    let fetched = try await client.run(["download", "\(job):/operators/last/trace", "got"])
                    #expect(fetched.status == 0, "\(fetched.errors)")
                    let trace = try String(contentsOfFile: "\(directory)/got/trace", encoding: .utf8)
                    #expect(trace == "container\nmiddle\ncontainer\n")
                    #expect(try await client.run(["logs", job, "first"]).output.contains("traced by the container"))

                    let missing = "127.0.0.1:\(port)/tools/nowhere:1"
                    let lost = try await client.startJob(pipeline: try await client.createPipeline(Self.pipeline(missing)))
                    #expect(try await client.waitForEnd(of: lost) == "JOB_STATUS_FAULTED")
                    #expect(try await client.run(["describe", "job", "-j", lost]).output.contains(missing))
                }
            }
        }
    }

    private static func pipeline(_ image: String) -> String {
        """
        api-version: 0.4.0
        name: containers
        operators:
        - name: first
          container: { image: "\(image)" }
          requests: { memory: 64 }
          input: [{ path: /input }]
          output: [{ path: /output }]
        - name: second
          container: { image: test/middle }
          input: [{ from: first, path: /input }]
          output: [{ path: /output }]
        - name: last
          container: { image: "\(image)" }
          requests: { memory: 64 }
          input: [{ from: second, path: /input }]
          output: [{ path: /output }]
        """
    }

    /// Builds an image that copies its input and adds a line, and pushes it.
    private func push(to port: Int, in directory: String) async throws {
        let (layout, bundle) = ("\(directory)/layout", "\(directory)/bundle")
        try await must("umoci", "init", "--layout", layout)
        try await must("umoci", "new", "--image", layout + ":1")
        try await must("umoci", "unpack", "--image", layout + ":1", bundle)
        try FileManager.default.createDirectory(atPath: bundle + "/rootfs/bin", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: try #require(ForeignProgram.find("busybox")), toPath: bundle + "/rootfs/bin/busybox")
        try FileManager.default.createSymbolicLink(atPath: bundle + "/rootfs/bin/sh", withDestinationPath: "busybox")
        try await must("umoci", "repack", "--image", layout + ":1", bundle)
        let script = "busybox cp /input/* /output/ 2>/dev/null; echo container >> /output/trace; echo traced by the container"
        try await must(
            "umoci", "config", "--image", layout + ":1", "--config.entrypoint", "/bin/sh", "--config.entrypoint", "-c",
            "--config.entrypoint", script, "--config.env", "PATH=/bin")
        try await eventually("the registry answers") { (try? await http("http://127.0.0.1:\(port)/v2/"))?.status == 200 ? true : nil }
        try await must(
            "skopeo", "--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", "oci:\(layout):1",
            "docker://127.0.0.1:\(port)/tools/trace:1")
    }

    private func must(_ program: String, _ arguments: String...) async throws {
        let outcome = try await ForeignProgram.run(try #require(ForeignProgram.find(program)), arguments)
        try #require(outcome.status == 0, "\(program) \(arguments): \(outcome.errors)")
    }
}

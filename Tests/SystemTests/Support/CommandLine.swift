// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation

/// The command line against a running server.
struct CommandLineClient {
    let server: ClaraServer

    func run(_ arguments: [String]) async throws -> ForeignProgram.Outcome {
        try await clara(arguments + ["--host", "127.0.0.1", "--port", "\(server.endpoints.grpc)"], in: server.directory)
    }

    /// Registers a pipeline; returns its id.
    func createPipeline(_ definition: String) async throws -> String {
        let file = "pipeline-\(UUID().uuidString.prefix(6)).yaml"
        try definition.write(toFile: "\(server.directory)/\(file)", atomically: true, encoding: .utf8)
        return try value("PIPELINE_ID:", of: try await run(["create", "pipelines", "-p", file]))
    }

    /// Makes a job, with a folder as its input if one is given, and starts it; returns its id.
    func startJob(pipeline: String, name: String = "test", input: String? = nil) async throws -> String {
        let files = input.map { ["-f", $0] } ?? []
        return try value("JOB_ID:", of: try await run(["create", "job", "-n", name, "-p", pipeline, "--start"] + files))
    }

    private func value(_ label: String, of result: ForeignProgram.Outcome) throws -> String {
        let lines = result.output.split(separator: "\n")
        guard result.status == 0, let line = lines.first(where: { $0.hasPrefix(label) }) else {
            throw NotInTime(description: "status \(result.status): \(result.output)\(result.errors)")
        }
        return String(line.dropFirst(label.count))
    }

    /// Waits for a job's end; returns its status in words, such as `JOB_STATUS_HEALTHY`.
    func waitForEnd(of job: String) async throws -> String {
        try await eventually("job \(job) ends") {
            let described = try await run(["describe", "job", "-j", job])
            guard described.output.contains("JOB_STATE_STOPPED") else { return nil }
            return described.output.firstMatch(of: /JOB_STATUS_[A-Z]+/).map { String($0.output) }
        }
    }
}

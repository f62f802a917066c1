// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation

/// A real `clara serve` with a data directory of its own, on ports that the system chose.
final class ClaraServer {
    /// What the server wrote about its ports.
    struct Endpoints: Decodable {
        let grpc: Int
        let dicom: Int
        let rest: Int
        let results: Int
        let web: Int
        let processIdentifier: Int32
    }

    let directory: String
    private(set) var endpoints: Endpoints
    private(set) var program: ForeignProgram

    var data: String { "\(directory)/data" }
    var log: String { program.output }

    /// Starts a server.
    ///
    /// - Parameter configuration: YAML that is added to the file's own lines (data directory, ports, modest reserves).
    init(directory: String, configuration: String) async throws {
        self.directory = directory
        try (Self.ports + configuration).write(toFile: "\(directory)/clara.yaml", atomically: true, encoding: .utf8)
        (program, endpoints) = try await Self.start(in: directory)
    }

    /// Starts the server again over the same data.
    func restart() async throws {
        (program, endpoints) = try await Self.start(in: directory)
    }

    /// Kills the server as a power cut would.
    func kill9() async {
        // The server alone: a supervisor that it is just starting is still of its process group.
        kill(program.processIdentifier, SIGKILL)
        _ = await program.exit()
    }

    /// Asks the server to end; returns its exit status.
    func stop() async -> Int32 {
        await program.stop(patience: .seconds(60)).shellStatus
    }

    private static let ports = """
        data: data
        log: { format: json, level: info }
        web: { port: 0 }
        results: { port: 0 }

        """

    private static func start(in directory: String) async throws -> (ForeignProgram, Endpoints) {
        let program = try ForeignProgram(
            Programs.clara,
            [
                "serve", "--config", "clara.yaml", "--grpc-port", "0", "--dicom-port", "0", "--rest-port", "0", "--set",
                "dicom.reserve-gigabytes=0.1", "--set", "dicom.watermark-percent=99", "--set", "platform.storage-ceiling-percent=99",
            ], environment: ["SWIFT_BACKTRACE": "enable=no"], directory: directory, outputPath: "\(directory)/server.log")
        let endpoints: Endpoints = try await eventually("clara serve is ready") {
            if !program.isRunning { throw NotInTime(description: "the server ended at once:\n\(program.output)") }
            guard let data = FileManager.default.contents(atPath: "\(directory)/data/endpoints.json") else { return nil }
            guard let found = try? JSONDecoder().decode(Endpoints.self, from: data) else { return nil }
            return found.processIdentifier == program.processIdentifier ? found : nil
        }
        return (program, endpoints)
    }
}

/// Gives `body` a running server and takes it down afterwards, with its data.
func withClara<Value>(_ configuration: String = "", _ body: (ClaraServer) async throws -> Value) async throws -> Value {
    try await withTemporaryDirectory { try await withClara(configuration, in: $0, body) }
}

/// Gives `body` a running server over a folder and takes the server down afterwards.
func withClara<Value>(
    _ configuration: String = "", in directory: String, _ body: (ClaraServer) async throws -> Value
) async throws -> Value {
    let server = try await ClaraServer(directory: directory, configuration: configuration)
    do {
        let value = try await body(server)
        _ = await server.stop()
        return value
    } catch {
        _ = await server.stop()
        print("the server's log:\n\(server.log.suffix(6000))")
        throw error
    }
}

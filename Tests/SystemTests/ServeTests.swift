// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("clara serve", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(10)))
struct ServeTests {
    @Test("a fresh server idles under 100 MB, tells its ports, ends cleanly on SIGTERM and leaves no endpoints file")
    func lifeOfAServer() async throws {
        try await withClara { server in
            let ports = server.endpoints
            #expect(Set([ports.grpc, ports.dicom, ports.rest, ports.results, ports.web]).count == 5)
            for port in [ports.grpc, ports.dicom, ports.rest, ports.results, ports.web] {
                #expect(server.log.contains("\(port)"), "the log does not name port \(port)")
            }
            #expect(server.program.residentBytes < 100_000_000)
            #expect(await server.stop() == 0)
            #expect(!FileManager.default.fileExists(atPath: "\(server.data)/endpoints.json"))
        }
    }

    @Test("a second server on the same data directory is refused and says who has it")
    func oneServerPerDirectory() async throws {
        try await withClara { server in
            let second = try await clara(
                ["serve", "--config", "clara.yaml", "--grpc-port", "0", "--dicom-port", "0", "--rest-port", "0"], in: server.directory)
            #expect(second.status != 0)
            #expect(second.errors.contains("\(server.program.processIdentifier)"), "\(second.errors)")
        }
    }

    @Test("a port that is taken ends the start with a message that names it, and nothing is left running")
    func takenPort() async throws {
        try await withClara { server in
            try await withTemporaryDirectory { directory in
                let second = try await clara(
                    [
                        "serve", "--data", "other", "--grpc-port", "\(server.endpoints.grpc)", "--dicom-port", "0", "--rest-port", "0",
                        "--results-port", "0", "--web-port", "0",
                    ], in: directory)
                #expect(second.status != 0)
                #expect(second.errors.contains("\(server.endpoints.grpc)"), "\(second.errors)")
            }
        }
    }

    @Test("the status page, the REST APIs and their health answer")
    func statusPage() async throws {
        try await withClara { server in
            for path in [
                "\(server.endpoints.web)/", "\(server.endpoints.web)/health/ready", "\(server.endpoints.web)/api/jobs",
                "\(server.endpoints.rest)/health/status", "\(server.endpoints.rest)/api/config/claraaetitle",
                "\(server.endpoints.results)/health/ready", "\(server.endpoints.results)/api/tasks",
            ] {
                let answer = try await http("http://127.0.0.1:\(path)")
                #expect(answer.status == 200, "\(path): \(answer.status) \(answer.text)")
            }
            #expect(try await http("http://127.0.0.1:\(server.endpoints.web)/").text.contains("No jobs yet"))
        }
    }
}

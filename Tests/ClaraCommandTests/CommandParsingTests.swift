// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import Testing

@testable import clara

@Suite("The vendor's command line")
struct CommandParsingTests {
    /// All platform commands under one name, as the program has them.
    private struct Root: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "clara", subcommands: PlatformCommands.all + [PipelineCommand.self])
    }

    @Test(
        "is understood",
        arguments: [
            "create pipelines -p a.yaml -p b.yaml", "create pipeline -p a.yaml --metadata k=v", "create job -n x -p 3fd0",
            "create job -n x -p 3fd0 -f in -i high -s", "create job -n x -p 3fd0 --start --variable A=b -V C=d=e --payload 1",
            "create payload -f x", "list pipelines", "list jobs", "list job --state running --status JOB_STATUS_HEALTHY -q",
            "describe pipeline -p 3fd0", "describe job -j 3fd0", "describe job 3fd0", "describe payload 3fd0", "start job -j 3fd0",
            "start job -j 3fd0 --host 10.0.0.1 --port 30031 --output json", "cancel job -j 3fd0 --reason why", "delete pipeline 3fd0 4",
            "delete payload -p 3fd0", "upload payload 3fd0 a b --to sub", "download 3fd0:/operators/x/*.csv out", "logs 3fd0 reader -f",
            "logs 3fd0", "version", "job follow 3fd0", "job wait 3fd0 4 --timeout 5", "pipeline check a.yaml b.yaml --output json",
            "pipeline graph a.yaml --ascii",
        ])
    func accepted(_ line: String) throws {
        _ = try Root.parseAsRoot(line.split(separator: " ").map(String.init))
    }

    @Test(
        "is refused with a message where it is wrong",
        arguments: [
            "create job -p 3fd0", "create job -n x -p 3fd0 -i urgent", "create job -n x -p 3 --variable A=b", "describe job",
            "describe job -j 1 2",
            "start job -j 1 --variable novalue", "logs 3fd0 --follow", "list jobs --state asleep", "job wait", "version --port 0",
            "delete pipeline", "download", "pipeline check",
        ])
    func refused(_ line: String) {
        #expect(throws: (any Error).self) { _ = try Root.parseAsRoot(line.split(separator: " ").map(String.init)) }
    }

    @Test("finds the platform by its flags, then its environment, then where it usually is")
    func endpoints() throws {
        func endpoint(_ line: String, _ environment: [String: String] = [:]) throws -> String {
            try PlatformOptions.parse(line.split(separator: " ").map(String.init)).endpoint(environment: environment).description
        }
        let outer = ["CLARA_SERVICE_HOST": "clara.local", "CLARA_SERVICE_PORT_API": "30031"]
        #expect(try endpoint("") == "127.0.0.1:50051")
        #expect(try endpoint("", outer) == "clara.local:30031")
        #expect(try endpoint("--host other", outer) == "other:50051")
        #expect(try endpoint("--host other:7 --port 8") == "other:8")
        #expect(try endpoint("--host other:7") == "other:7")
        #expect(try endpoint("--host [::1]:7") == "[::1]:7")
        #expect(try endpoint("--host fe80::1") == "[fe80::1]:50051")
        #expect(try endpoint("--port 9", outer) == "clara.local:9")
        #expect(try endpoint("", ["CLARA_SERVICE_PORT_API": "http"]) == "127.0.0.1:50051")
    }
}

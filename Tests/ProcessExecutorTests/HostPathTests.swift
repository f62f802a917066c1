// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ProcessExecutor

@Suite("Operators without a file system view of their own", .timeLimit(.minutes(5)))
struct HostPathTests {
    private let paths = HostPaths([
        OperatorTask.Mount(hostPath: "/data/p/input", containerPath: "/input", isReadOnly: true),
        OperatorTask.Mount(hostPath: "/data/p/operators/a", containerPath: "/input/a", isReadOnly: true),
        OperatorTask.Mount(hostPath: "/data/p/operators/b", containerPath: "/output", isReadOnly: false),
    ])

    @Test("path lists carry host paths")
    func lists() {
        let own = paths.environment([
            "NVIDIA_CLARA_INPUTPATHS": ":/input;a:/input/a;x:/input/series;other:/elsewhere", "NVIDIA_CLARA_OUTPUTPATHS": "mask:/output",
            "OTHER": "/input",
        ])
        #expect(
            own["NVIDIA_CLARA_INPUTPATHS"] == ":/data/p/input;a:/data/p/operators/a;x:/data/p/input/series;other:/elsewhere")
        #expect(own["NVIDIA_CLARA_OUTPUTPATHS"] == "mask:/data/p/operators/b")
        #expect(own["OTHER"] == "/input")
    }

    @Test(
        "arguments that are container paths become host paths",
        arguments: [
            ("/input", "/data/p/input"), ("/input/", "/data/p/input/"), ("/input/a/x.nii", "/data/p/operators/a/x.nii"),
            ("/inputs", "/inputs"), ("--out=/output/y", "--out=/data/p/operators/b/y"), ("a=/output", "a=/output"), ("-v", "-v"),
        ])
    func arguments(given: String, expected: String) {
        #expect(paths.argument(given) == expected)
    }

    @Test("an operator run in the open finds its folders by its variables")
    func endToEnd() async throws {
        try await withWorkplace(.open) { place in
            #expect(!place.executor.capabilities.mountNamespace)
            #expect(place.executor.capabilities.notes.contains { $0.contains("no namespaces") })
            let exit = try await place.run(
                place.task(
                    "echo hello > \"${NVIDIA_CLARA_OUTPUTPATHS#*:}/x\"; echo \"$1\"; echo \"$TMPDIR\"", arguments: ["/input/a"],
                    environment: ["NVIDIA_CLARA_OUTPUTPATHS": "o:/output"]))
            #expect(exit.isSuccess)
            #expect(try String(contentsOfFile: place.output + "/x", encoding: .utf8) == "hello\n")
            #expect(place.log() == "\(place.input)/a\n\(place.folder)/state/task/tmp\n")
        }
    }
}

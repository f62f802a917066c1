// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraOperator
import Foundation
import Synchronization
import Testing

@Suite("What an operator finds")
struct OperatorContextTests {
    @Test("the environment gives directories by name and position, and who the operator is")
    func environment() throws {
        let context = try OperatorContext(environment: [
            "NVIDIA_CLARA_INPUTPATHS": "volume:/tmp;:/", "NVIDIA_CLARA_OUTPUTPATHS": ":/var/tmp",
            "CLARA_INPUT_PAYLOAD_PATHS": "volume:/operators/reader;:/input", "NVIDIA_CLARA_JOBID": "j", "NVIDIA_CLARA_STAGENAME": "s",
            "CLARA_RESULTSSERVICE_SERVICE_HOST": "10.0.0.1",
        ])
        #expect(try context.input("volume", at: 1) == "/tmp")
        #expect(try context.input("other", at: 1) == "/")
        #expect(try context.output("anything") == "/var/tmp")
        #expect(context.inputPayloadPaths.map(\.path) == ["/operators/reader", "/input"])
        #expect(context.jobID == "j")
        #expect(context.stageName == "s")
        #expect(context.resultsServiceURL == "http://10.0.0.1:8088")
    }

    @Test("outside of the platform the directories are /input and /output")
    func byHand() throws {
        let context = try OperatorContext(environment: [:])
        #expect(context.inputs == [NamedPath(name: "", path: "/input")])
        #expect(context.outputs == [NamedPath(name: "", path: "/output")])
        #expect(context.resultsServiceURL == nil)
    }

    @Test("a missing or undeclared directory is told by its name")
    func missing() throws {
        let context = OperatorContext(inputs: [NamedPath(name: "a", path: "/does/not/exist")], outputs: [])
        #expect { try context.input("a") } throws: { "\($0)".contains("/does/not/exist") }
        #expect { try context.output("masks") } throws: { "\($0)".contains("no output \"masks\"") }
    }

    @Test("a path that is not absolute is refused with the variable's name", arguments: ["a:b", "x", "a:/ok;b:relative"])
    func malformed(text: String) {
        #expect { try OperatorContext(environment: ["NVIDIA_CLARA_INPUTPATHS": text]) } throws: {
            "\($0)".contains("NVIDIA_CLARA_INPUTPATHS")
        }
    }

    @Test("log lines are JSON objects, one a line, whatever is in the message")
    func log() throws {
        let lines = Mutex<[String]>([])
        OperatorLog { line in lines.withLock { $0.append(line) } }.warning("two\nlines", ["series": "1.2"])
        let line = try #require(lines.withLock { $0.first })
        #expect(!line.contains("\n"))
        let fields = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        #expect(fields == ["level": "warning", "message": "two\nlines", "series": "1.2"])
    }

    @Test("arguments are options with values, flags and words")
    func arguments() throws {
        let arguments = try OperatorArguments(["--agent", "A", "x", "--data=[1]", "--all"], options: ["agent", "data"], flags: ["all"])
        #expect(arguments["agent"] == "A")
        #expect(arguments["data"] == "[1]")
        #expect(arguments.words == ["x"])
        #expect(arguments.has("all"))
    }

    @Test("a wrong argument is told", arguments: [["--agnt", "A"], ["--agent"], ["--agent", "A", "--agent", "B"]])
    func wrongArguments(words: [String]) {
        #expect(throws: OperatorError.self) { try OperatorArguments(words, options: ["agent"]) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Testing

@testable import ProcessExecutor

@Suite("Images and the programs behind them")
struct ImageResolverTests {
    private let resolver = ImageResolver(
        claraPath: "/bin/sh", builtInOperators: ["lung-segment", "register-results"], networkedOperators: ["register-results"],
        localImages: [
            LocalImage(name: "tool", executable: "env", arguments: ["-i"]), LocalImage(name: "tool:2", executable: "/bin/cat"),
            LocalImage(name: "any"), LocalImage(name: "registry:5000/x/y", executable: "/bin/sh", network: true),
            LocalImage(name: "gone", executable: "/nowhere/at/all"),
        ], searchPath: "/usr/bin:/bin")

    @Test("a built-in operator is the program itself, and only those that register results have the network")
    func builtIn() throws {
        let program = try resolver.resolve(image: "clara/lung-segment:0.8.1", command: ["--x"])
        #expect(program.arguments == ["/bin/sh", "operator", "lung-segment", "--x"])
        #expect(program.path.hasSuffix("/bin/sh"))
        #expect(!program.network)
        #expect(try resolver.resolve(image: "clara/register-results", command: []).network)
    }

    @Test(
        "a registered command stands for its image, the one with the tag first",
        arguments: [
            ("tool:1", ["env", "-i", "a"]), ("tool", ["env", "-i", "a"]), ("tool:2", ["/bin/cat", "a"]),
            ("tool@sha256:00", ["env", "-i", "a"]), ("registry:5000/x/y", ["/bin/sh", "a"]), ("registry:5000/x/y:3", ["/bin/sh", "a"]),
        ])
    func local(image: String, expected: [String]) throws {
        #expect(try resolver.resolve(image: image, command: ["a"]).arguments == expected)
    }

    @Test("an image registered without a program runs what the operator's command names")
    func anyProgram() throws {
        let program = try resolver.resolve(image: "any:1", command: ["sh", "-c", "true"])
        #expect(program.arguments == ["sh", "-c", "true"])
        #expect(program.path == "/usr/bin/sh")
        #expect(throws: ExecutionError.self) { try resolver.resolve(image: "any:1", command: []) }
    }

    @Test("an unknown image is an error that says how to register it", arguments: ["nvidia/foo:1", "clara/unknown:1"])
    func unknown(image: String) {
        let error = #expect(throws: ExecutionError.self) { try resolver.resolve(image: image, command: []) }
        #expect(error?.code == .notFound)
        #expect(error?.message.contains("register") == true)
        #expect(error?.message.contains("clara/lung-segment") == true)
    }

    @Test("a program that is not there is an error that names it")
    func missingProgram() {
        let error = #expect(throws: ExecutionError.self) { try resolver.resolve(image: "gone", command: []) }
        #expect(error?.code == .notFound)
        #expect(error?.message.contains("/nowhere/at/all") == true)
    }
}

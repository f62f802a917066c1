// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("Help", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(5)))
struct HelpTests {
    private struct Dump: Decodable {
        let command: Command
    }
    private struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let shouldDisplay: Bool?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }
    private struct Argument: Decodable {
        let kind: String
        let abstract: String?
        let valueName: String?
        let shouldDisplay: Bool?
    }

    @Test("says something of every command, option and argument, and the manual names every command")
    func complete() async throws {
        try await withTemporaryDirectory { directory in
            let outcome = try await clara(["--experimental-dump-help"], in: directory)
            #expect(outcome.status == 0)
            let root = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8)).command
            let manual = try String(contentsOfFile: "\(Programs.packageRoot)/docs/reference/command-line.md", encoding: .utf8)
            var count = 0
            func check(_ command: Command, _ path: String) {
                guard command.commandName != "help", command.shouldDisplay != false else { return }
                count += 1
                #expect(command.abstract?.isEmpty == false, "\(path) says nothing of itself")
                for argument in command.arguments ?? [] where argument.shouldDisplay != false {
                    #expect(argument.abstract?.isEmpty == false, "\(path): \(argument.valueName ?? argument.kind) says nothing of itself")
                }
                let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
                if below.isEmpty { #expect(manual.contains(path), "docs/reference/command-line.md does not name \(path)") }
                for next in below { check(next, "\(path) \(next.commandName)") }
            }
            check(root, "clara")
            #expect(count > 20)
        }
    }

    @Test("comes with completions that the shells can read", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        try await withTemporaryDirectory { directory in
            let script = try await clara(["--generate-completion-script", shell], in: directory)
            #expect(script.status == 0)
            #expect(script.output.contains("pipelines"))
            guard let program = ForeignProgram.find(shell) else { return }
            try script.output.write(toFile: "\(directory)/script", atomically: true, encoding: .utf8)
            let check = try await ForeignProgram.run(program, ["-n", "\(directory)/script"])
            #expect(check.status == 0, "\(check.errors)")
        }
    }

    @Test("a word that is no command, and no word at all, lead to the help")
    func slips() async throws {
        try await withTemporaryDirectory { directory in
            let slip = try await clara(["sevre"], in: directory)
            #expect(slip.status == 64)
            #expect(slip.errors.contains("sevre"), "\(slip.errors)")
            let nothing = try await clara([], in: directory)
            #expect((nothing.output + nothing.errors).contains("serve"))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ForeignPrograms
import Foundation
import Testing

@Suite("The first tutorial", .enabled(if: Programs.hasClara, "the program is not built; make build"), .timeLimit(.minutes(5)))
struct TutorialTests {
    private static let program = ".build/release/clara "

    /// The commands that the page tells to type, in order, without the program.
    private static func commands() throws -> [String] {
        try String(contentsOfFile: "\(Programs.packageRoot)/docs/tutorials/first-study.md", encoding: .utf8).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix(program) }.map { String($0.dropFirst(program.count)) }
    }

    @Test("does what it says when its commands are typed one after the other")
    func typed() async throws {
        let commands = try Self.commands()
        let begins = [
            "serve --config Examples/clara.yaml", "dicom receive ", "phantom ", "dicom send ", "list jobs", "dicom dump results/*",
        ]
        try #require(commands.count == begins.count)
        for (command, begin) in zip(commands, begins) { try #require(command.hasPrefix(begin), "\(command)") }
        try await withTemporaryDirectory { directory in
            try FileManager.default.copyItem(atPath: "\(Programs.packageRoot)/Examples/pipelines", toPath: "\(directory)/pipelines")
            let receiverPort = try await freePort()
            let configuration = try String(contentsOfFile: "\(Programs.packageRoot)/Examples/clara.yaml", encoding: .utf8)
            try await withClara(Self.with(port: 11113, as: receiverPort, in: configuration), in: directory) { server in
                func words(_ command: String) -> [String] {
                    let told = Self.with(port: 11112, as: server.endpoints.dicom, in: Self.with(port: 11113, as: receiverPort, in: command))
                    return told.split(separator: " ").map(String.init)
                }
                try await ForeignProgram.during(
                    Programs.clara, words(commands[1]), directory: directory, outputPath: "\(directory)/receiver.log"
                ) { receiver in
                    for command in commands[2...3] {
                        let outcome = try await clara(words(command), in: directory)
                        #expect(outcome.status == 0, "\(command): \(outcome.errors)")
                    }
                    let client = CommandLineClient(server: server)
                    try await eventually("the job is listed as done") {
                        let listed = try await client.run(words(commands[4]))
                        #expect(listed.status == 0, "\(listed.errors)")
                        return listed.output.contains("HEALTHY") && listed.output.contains("STOPPED") ? true : nil
                    }
                    try await eventually("the results are there") {
                        let tasks = try await http("http://127.0.0.1:\(server.endpoints.results)/api/tasks")
                        return tasks.text.contains("\"Succeeded\"") ? true : nil
                    }
                    #expect(receiver.isRunning)
                }
                let results = try FileManager.default.subpathsOfDirectory(atPath: "\(directory)/results").filter { $0.hasSuffix(".dcm") }
                let dump = try await clara(["dicom", "dump"] + results.map { "results/\($0)" }, in: directory)
                #expect(dump.status == 0, "\(dump.errors)")
                for modality in ["SEG", "SR"] { #expect(dump.output.contains(modality)) }
            }
        }
    }

    private static func with(port: Int, as other: Int, in text: String) -> String {
        text.replacingOccurrences(of: String(port), with: String(other))
    }
}

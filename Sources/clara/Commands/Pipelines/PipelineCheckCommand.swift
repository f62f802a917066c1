// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraErrors
import ClaraPipelines
import Foundation

/// `clara pipeline check FILE…`: every fault of pipeline definitions, the way compilers show them.
struct PipelineCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check pipeline definitions and show every fault with its line.",
        discussion: """
            Each FILE is a pipeline; the files it imports are read from its folder. The exit status is 0 when all of them \
            are right and 65 when one is not.
            """)

    @Argument(help: "Pipeline definitions.", completion: .file(extensions: ["yaml", "yml"]))
    var files: [String]

    @Option(name: [.customShort("V"), .long], help: ArgumentHelp("Check with a value for a parameter.", valueName: "name=value"))
    var variable: [NamedValue] = []

    @Flag(help: "Print the definition with imports and parameters resolved, as one file.")
    var resolve = false

    @Option(name: .shortAndLong, help: "How to print.")
    var output = OutputFormat.text

    func run() async throws {
        let reports = files.map { PipelineCheckReport(path: $0, variables: variable) }
        switch output {
        case .json:
            print(try JSONText.encode(reports))
        case .text:
            let isTerminal = Terminal.isOutput
            for report in reports {
                print(resolve ? report.resolvedText(isTerminal: isTerminal) : report.text(isTerminal: isTerminal))
            }
        }
        if reports.contains(where: { $0.error != nil }) { throw ExitCode(ErrorCode.corruptData.exitStatus) }
    }
}

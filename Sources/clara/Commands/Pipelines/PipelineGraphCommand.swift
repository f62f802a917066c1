// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraErrors
import ClaraPipelines

/// `clara pipeline graph FILE`: the operators of a pipeline and what flows between them.
struct PipelineGraphCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Draw the operators of a pipeline in the order in which they run.")

    @Argument(help: "A pipeline definition.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    @Flag(help: "Draw with ASCII characters only.")
    var ascii = false

    func run() async throws {
        let report = PipelineCheckReport(path: file, variables: [])
        guard let definition = report.definition else {
            StandardError.write(report.text(isTerminal: Terminal.isError) + "\n")
            throw ExitCode(ErrorCode.corruptData.exitStatus)
        }
        print(GraphDrawing.text(definition, ascii: ascii))
    }
}

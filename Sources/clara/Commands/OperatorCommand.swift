// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraErrors
import ClaraOperator
import ClaraOperators
import Foundation

/// `clara operator NAME …`: runs a built-in operator, as the platform does.
struct OperatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operator",
        abstract: "Run a built-in operator; \"clara operator list\" names them.",
        discussion: """
            The operator finds its directories in NVIDIA_CLARA_INPUTPATHS and NVIDIA_CLARA_OUTPUTPATHS (name:path;name:path), else takes \
            /input and /output. It tells its progress as JSON lines on the standard error stream.
            """)

    @Argument(help: "The operator's name, or list.")
    var name: String

    @Argument(parsing: .captureForPassthrough, help: "The operator's own options.")
    var arguments: [String] = []

    func run() async throws {
        if name == "list" {
            for one in BuiltInOperators.all { print("\(one.name.padding(toLength: 18, withPad: " ", startingAt: 0))\(one.summary)") }
            return
        }
        let kind = try BuiltInOperators.named(name)
        if arguments.contains("--help") || arguments.contains("-h") {
            print("clara operator \(kind.name) …\n\n\(kind.summary)\n\n\(kind.usage)")
            return
        }
        let log = OperatorLog()
        do {
            let context = try OperatorContext(environment: ProcessInfo.processInfo.environment, log: log)
            try await kind.init(arguments: arguments).run(in: context)
        } catch let error as any CodedError {
            log.error("\(error)")
            throw ExitCode(error.code.exitStatus)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraErrors
import Glibc

/// The one program: the server with all its roles, the command line and the built-in operators.
@main
struct ClaraCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clara",
        abstract: "A deployment platform for medical AI: studies in over DICOM, through pipelines, results back out.",
        discussion: """
            Start everything on this machine with "clara serve", or watch it at work with "clara demo".
            """,
        version: ClaraVersion.text,
        subcommands: [
            ServeCommand.self, DemoCommand.self, DICOMCommand.self, PipelineCommand.self, PhantomCommand.self, OperatorCommand.self,
            ConfigCommand.self,
        ] + PlatformCommands.all)

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as any CodedError {
            // A fault of known kind ends the program with the status of its kind; docs/reference/exit-status.md lists them.
            StandardError.write("clara: \(error)\n")
            Glibc.exit(error.code.exitStatus)
        } catch {
            exit(withError: error)
        }
    }
}

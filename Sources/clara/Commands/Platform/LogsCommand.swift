// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors

/// `clara logs JOB [OPERATOR]`: what operators wrote.
struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "Print what an operator of a job wrote, or what all of them did.")

    @OptionGroup var platform: PlatformOptions

    @Argument(help: "The job's id, or the beginning of it.")
    var job: String

    @Argument(help: "The operator's name; all operators when left out.")
    var operatorName: String?

    @Flag(name: .shortAndLong, help: "Go on until the operator has ended.")
    var follow = false

    func validate() throws {
        if follow, operatorName == nil { throw ValidationError("--follow needs the name of an operator") }
    }

    func run() async throws {
        let command = self
        try await platform.connect { platform in
            let id = try await platform.jobID(command.job)
            if let name = command.operatorName {
                try await LogPrinter(platform: platform, jobID: id).print(name, isFollowing: command.follow)
            } else {
                for run in try await platform.jobStatus(id).operators {
                    Terminal.write("==> \(Terminal.printable(run.name)) <==\n")
                    try await LogPrinter(platform: platform, jobID: id).print(run.name, isFollowing: false)
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara cancel job -j ID`.
struct CancelJobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Call a job off, whether it runs or not.", aliases: ["jobs"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("j"), .customLong("job")], help: "The job's id, or the beginning of it.")
    var job: String?

    @Argument(help: ArgumentHelp("The same.", visibility: .hidden))
    var id: String?

    @Option(name: .shortAndLong, help: "Why, for the job's record.")
    var reason = ""

    func validate() throws { _ = try NamedIdentifier.pick(option: job, argument: id, flag: "-j") }

    func run() async throws {
        let id = try NamedIdentifier.pick(option: job, argument: id, flag: "-j")
        let reason = reason
        let token = try await platform.connect { try await $0.cancelJob($0.jobID(id), reason: reason) }
        try platform.print(JobTokenReport(token), text: JobTokenReport(token).text)
    }
}

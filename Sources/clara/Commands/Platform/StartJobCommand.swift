// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara start job -j ID`.
struct StartJobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Start a job; its payload is read-only from then on.", aliases: ["jobs"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("j"), .customLong("job")], help: "The job's id, or the beginning of it.")
    var job: String?

    @Argument(help: ArgumentHelp("The same.", visibility: .hidden))
    var id: String?

    @Option(name: [.customShort("V"), .long], help: ArgumentHelp("A value for a parameter of the pipeline.", valueName: "name=value"))
    var variable: [NamedValue] = []

    func validate() throws { _ = try NamedIdentifier.pick(option: job, argument: id, flag: "-j") }

    func run() async throws {
        let id = try NamedIdentifier.pick(option: job, argument: id, flag: "-j")
        let variables = NamedValue.dictionary(variable)
        let token = try await platform.connect { try await $0.startJob($0.jobID(id), variables: variables) }
        try platform.print(JobTokenReport(token), text: JobTokenReport(token).text)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara describe job -j ID`.
struct DescribeJobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Show a job with its operators and messages.", aliases: ["jobs"])

    @OptionGroup var platform: PlatformOptions

    @Option(name: [.customShort("j"), .customLong("job")], help: "The job's id, or the beginning of it.")
    var job: String?

    @Argument(help: ArgumentHelp("The same.", visibility: .hidden))
    var id: String?

    func validate() throws { _ = try NamedIdentifier.pick(option: job, argument: id, flag: "-j") }

    func run() async throws {
        let id = try NamedIdentifier.pick(option: job, argument: id, flag: "-j")
        let job = try await platform.connect { try await $0.jobStatus($0.jobID(id)) }
        try platform.print(JobReport(job, isWhole: true), text: JobRecordText.lines(job).joined(separator: "\n"))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI

/// `clara list jobs`.
struct ListJobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "jobs", abstract: "List jobs, the earliest first.", aliases: ["job"])

    @OptionGroup var platform: PlatformOptions

    @Option(help: ArgumentHelp("Only jobs in this state: pending, running, stopped.", valueName: "state"))
    var state: [JobStateName] = []

    @Option(help: ArgumentHelp("Only jobs of this status: healthy, faulted, canceled, evicted, terminated.", valueName: "status"))
    var status: [JobStatusName] = []

    @Option(name: [.customShort("p"), .customLong("pipeline")], help: ArgumentHelp("Only jobs of this pipeline.", valueName: "id"))
    var pipeline: [String] = []

    @Flag(name: .shortAndLong, help: "Print ids only.")
    var quiet = false

    func run() async throws {
        let command = self
        let jobs = try await platform.connect { platform in
            var filter = PlatformJob.Filter(states: command.state.map(\.value), statuses: command.status.map(\.value))
            for pipeline in command.pipeline { filter.pipelineIDs.append(try await platform.pipelineID(pipeline)) }
            return try await platform.listJobs(filter)
        }
        try platform.print(jobs.map { JobReport($0, isWhole: false) }, text: text(jobs))
    }

    private func text(_ jobs: [PlatformJob]) -> String {
        if quiet { return jobs.map(\.id).joined(separator: "\n") }
        var table = TextTable(["NAME", "ID", "STATE", "STATUS", "PRIORITY", "CREATED", "STARTED", "STOPPED"])
        for job in jobs {
            table.add([
                job.name, job.id, job.state.wireName, job.status.wireName, job.priority.wireName, JobRecordText.stamp(job.created),
                JobRecordText.stamp(job.started), JobRecordText.stamp(job.stopped),
            ])
        }
        return table.text
    }
}

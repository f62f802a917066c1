// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors

/// `clara job wait ID…`: returns when jobs have ended.
struct JobWaitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait until jobs have ended; the exit status says how the first did that did not complete.",
        discussion: "0: completed, 65: failed, 71: evicted, 75: terminated, 124: --timeout is over, 130: cancelled.")

    @OptionGroup var platform: PlatformOptions

    @Argument(help: "Ids of jobs, or the beginnings of them.")
    var ids: [String]

    @Option(help: ArgumentHelp("How long to wait at most.", valueName: "seconds"))
    var timeout: Double?

    func validate() throws {
        if let timeout, !(timeout >= 0 && timeout < 1e9) { throw ValidationError("--timeout must be a number of seconds, 0 or more") }
    }

    func run() async throws {
        let command = self
        do {
            let jobs = try await platform.connect { platform in
                var whole: [String] = []
                for id in command.ids { whole.append(try await platform.jobID(id)) }
                let clock = ContinuousClock()
                let end = command.timeout.map { clock.now + .seconds($0) }
                var jobs: [PlatformJob] = []
                for id in whole {
                    let watcher = JobWatcher(platform: platform, jobID: id, limit: end.map { $0 - clock.now })
                    jobs.append(try await watcher.watch { _ in })
                }
                return jobs
            }
            try platform.print(jobs.map { JobReport($0, isWhole: true) }, text: jobs.map(JobOutcome.sentence).joined(separator: "\n"))
            if let status = jobs.map(JobOutcome.exitStatus).first(where: { $0 != 0 }) { throw ExitCode(status) }
        } catch let late as JobWatcher.TimeOut {
            StandardError.write("clara: job \(late.job.id) has not ended in time; it is \(late.job.state)\n")
            throw ExitCode(124)
        }
    }
}

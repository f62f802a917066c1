// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import ClaraAPI
import ClaraErrors

/// `clara job follow ID`: a job's operators live, and the logs of those that fail.
struct JobFollowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: "Show a job's operators live until it ends; the exit status says how it ended.",
        discussion: "0: completed, 65: failed, 71: evicted, 75: terminated, 130: cancelled.")

    @OptionGroup var platform: PlatformOptions

    @Argument(help: "The job's id, or the beginning of it.")
    var id: String

    @Option(help: ArgumentHelp("How many of the last lines of a failed operator's log to print.", valueName: "count"))
    var logLines = 40

    func run() async throws {
        let command = self
        let job = try await platform.connect { platform in
            let watcher = JobWatcher(platform: platform, jobID: try await platform.jobID(command.id))
            var progress = JobProgress()
            var picture = LivePicture(isLive: Terminal.isOutput && command.platform.output == .text)
            let clock = ContinuousClock()
            let job = try await watcher.watch { job in
                let lines = progress.observe(job, at: clock.now)
                if command.platform.output == .text { picture.show(progress.picture(at: clock.now), orLines: lines) }
            }
            if command.platform.output == .text {
                for name in progress.failed {
                    let lines = try await platform.logLines(jobID: job.id, operatorName: name)
                    Terminal.write("==> log of \(Terminal.printable(name)) <==\n")
                    for line in lines.suffix(max(0, command.logLines)) { Terminal.write(line + "\n") }
                }
            }
            return job
        }
        try platform.print(JobReport(job, isWhole: true), text: JobOutcome.sentence(job))
        let status = JobOutcome.exitStatus(job)
        if status != 0 { throw ExitCode(status) }
    }
}

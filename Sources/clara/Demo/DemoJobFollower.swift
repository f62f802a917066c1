// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation

/// Follows the demo's job through the platform API and shows it live.
struct DemoJobFollower {
    let platform: any PlatformAPI
    let display: DemoDisplay
    private(set) var stopwatch = OperatorStopwatch()

    init(platform: any PlatformAPI, display: DemoDisplay) {
        self.platform = platform
        self.display = display
    }

    /// Waits for a job to be there, then for its end.
    ///
    /// - Throws: ``DemoError`` when the job does not end well, after its operators' logs were printed.
    mutating func follow() async throws -> PlatformJob {
        var found = try await platform.listJobs(PlatformJob.Filter()).first
        while found == nil {
            try await Task.sleep(for: .milliseconds(50))
            found = try await platform.listJobs(PlatformJob.Filter()).first
        }
        guard let id = found?.id else { throw DemoError(.internalFault, "the platform lists a job without an id") }
        while true {
            let job = try await platform.jobStatus(id)
            stopwatch.observe(job)
            display.show(lines(job))
            if job.state == .stopped {
                display.keep()
                guard job.status == .healthy else { throw try await failure(of: job) }
                return job
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func failure(of job: PlatformJob) async throws -> DemoError {
        let display = display
        for run in job.operators where run.status == .faulted {
            display.say("the log of \(run.name):")
            try await platform.readLogs(jobID: job.id, operatorName: run.name) { lines in
                for line in lines { display.say("  \(line)") }
            }
        }
        return DemoError(.failedPrecondition, "job \(job.id) ended \(job.status): \(job.messages.joined(separator: "; "))")
    }

    private func lines(_ job: PlatformJob) -> [String] {
        var lines = ["  job \(job.name)  \(word(job))"]
        for run in job.operators {
            let seconds = stopwatch.seconds(run.name).map { String(format: "%7.2f s", $0) } ?? ""
            lines.append("    " + run.name.padding(toLength: 18, withPad: " ", startingAt: 0) + mark(run.status) + seconds)
        }
        return lines
    }

    private func word(_ job: PlatformJob) -> String {
        switch job.state {
        case .pending: "receiving the study"
        case .running: "running"
        case .stopped: "\(job.status)"
        case .unknown: "unknown"
        }
    }

    private func mark(_ status: PlatformJob.OperatorStatus) -> String {
        switch status {
        case .pending: "waiting"
        case .running: "running"
        case .completed: "done   "
        case .faulted: "FAILED "
        case .unknown: "unknown"
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors

/// Asks again and again how a job is, until it has stopped.
struct JobWatcher: Sendable {
    /// The time that was allowed is over and the job has not stopped.
    struct TimeOut: Error {
        let job: PlatformJob
    }

    let platform: any PlatformAPI
    let jobID: String
    var interval: Duration = .milliseconds(250)
    /// How long the platform may be away, for a restart, before watching is given up.
    var patience: Duration = .seconds(30)
    /// How long to watch; nil for as long as it takes.
    var limit: Duration?

    /// The job when it has stopped; `observe` is told every answer, the last one included.
    ///
    /// Throws ``TimeOut`` after the limit, and the fault of the platform when it stays away.
    func watch(_ observe: (PlatformJob) -> Void) async throws -> PlatformJob {
        let clock = ContinuousClock()
        let begin = clock.now
        var awaySince: ContinuousClock.Instant?
        while true {
            do {
                let job = try await platform.jobStatus(jobID)
                awaySince = nil
                observe(job)
                if job.state == .stopped { return job }
                if let limit, clock.now - begin >= limit { throw TimeOut(job: job) }
            } catch let error as PlatformError where error.code == .unavailable {
                // A platform that restarts goes on with the job; so does the watcher.
                let since = awaySince ?? clock.now
                if awaySince != nil, clock.now - since >= patience { throw error }
                awaySince = since
            }
            try await Task.sleep(for: interval)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Logging
import Metrics

/// What people and monitors are told of a committed change.
extension EngineBoard {
    func report(_ commit: JobCommit) {
        for name in commit.begun {
            logger.info("operator running", metadata: ["job.id": "\(commit.jobID)", "operator.name": "\(name)"])
        }
        for run in commit.ended where run.stopped != nil {
            logger.info(
                "operator stopped",
                metadata: ["job.id": "\(commit.jobID)", "operator.name": "\(run.name)", "operator.status": "\(run.status)"])
            guard let started = run.started, let stopped = run.stopped else { continue }
            Recorder(label: "clara_operator_duration_seconds", dimensions: [("status", "\(run.status)")])
                .record(stopped.timeIntervalSince(started))
        }
        guard commit.before != commit.after else { return }
        switch commit.after {
        case .running:
            logger.info("job running", metadata: ["job.id": "\(commit.jobID)"])
        case .stopped:
            logger.info("job stopped", metadata: ["job.id": "\(commit.jobID)", "job.status": "\(commit.status)"])
            Counter(label: "clara_jobs_stopped_total", dimensions: [("status", "\(commit.status)")]).increment()
            let seconds = commit.notice.at.timeIntervalSince(commit.started ?? commit.created)
            Recorder(label: "clara_job_duration_seconds", dimensions: [("status", "\(commit.status)")]).record(seconds)
        case .created, .freezing, .queued, .stopping:
            break
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraJobs
import Foundation

extension Nvidia_Clara_Platform_JobState {
    init(_ state: JobState) { self = Self(rawValue: state.rawValue) ?? .unknown }
}

extension Nvidia_Clara_Platform_JobStatus {
    init(_ status: JobStatus) { self = Self(rawValue: status.rawValue) ?? .unknown }
}

extension Nvidia_Clara_Platform_JobPriority {
    init(_ priority: JobPriority) { self = Self(rawValue: priority.rawValue) ?? .unknown }
}

extension Nvidia_Clara_Platform_JobOperatorStatus {
    init(_ status: OperatorStatus) { self = Self(rawValue: status.rawValue) ?? .unknown }
}

extension Nvidia_Clara_Platform_JobsStatusResponse {
    /// The full record of a job.
    init(_ job: Job) {
        self.init()
        header = .init()
        jobID = .init(job.id)
        pipelineID = .init(job.pipelineID)
        payloadID = .init(job.payloadID)
        state = .init(job.state)
        status = .init(job.status)
        name = job.name
        messages = job.messages
        priority = .init(job.priority)
        created = .init(job.created)
        if let date = job.started { started = .init(date) }
        if let date = job.stopped { stopped = .init(date) }
        metadata = job.metadata
        operatorDetails = job.operators.map { run in
            var details = JobOperatorDetails()
            details.name = run.name
            details.status = .init(run.status)
            details.created = .init(run.created)
            if let date = run.started { details.started = .init(date) }
            if let date = run.stopped { details.stopped = .init(date) }
            return details
        }
        dag = job.dag.map { node in
            var wire = JobDagNode()
            wire.name = node.name
            // One level: every operator stands in the list itself, so deeper trees would only repeat it.
            wire.inputDependencies = node.inputDependencies.map { name in
                var dependency = JobDagNode()
                dependency.name = name
                return dependency
            }
            return wire
        }
    }
}

extension Nvidia_Clara_Platform_JobsListResponse {
    /// The short record of a job.
    init(_ job: Job) {
        self.init()
        header = .init()
        jobDetails.jobID = .init(job.id)
        jobDetails.payloadID = .init(job.payloadID)
        jobDetails.pipelineID = .init(job.pipelineID)
        jobDetails.jobName = job.name
        jobDetails.state = .init(job.state)
        jobDetails.status = .init(job.status)
        jobDetails.priority = .init(job.priority)
        jobDetails.created = .init(job.created)
        if let date = job.started { jobDetails.started = .init(date) }
        if let date = job.stopped { jobDetails.stopped = .init(date) }
        jobDetails.metadata = job.metadata
    }
}

extension JobFilter {
    /// The filter of a request; values that no job can have are left out, so that they choose nothing by themselves.
    init(_ filter: Nvidia_Clara_Platform_JobsListRequest.JobFilter) throws(PlatformError) {
        var pipelines: Set<String> = []
        for id in filter.pipelineID { pipelines.insert(try id.parsed(orThrow: .invalidPipelineID, "pipeline").value) }
        self.init(
            completedBefore: filter.hasCompletedBefore ? filter.completedBefore.date : nil,
            createdAfter: filter.hasCreatedAfter ? filter.createdAfter.date : nil,
            states: filter.hasState_p.isEmpty ? nil : Set(filter.hasState_p.compactMap { JobState(rawValue: $0.rawValue) }),
            statuses: filter.hasStatus_p.isEmpty ? nil : Set(filter.hasStatus_p.compactMap { JobStatus(rawValue: $0.rawValue) }),
            pipelineIDs: pipelines)
    }
}

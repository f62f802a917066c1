// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension PlatformJob {
    init(_ details: Nvidia_Clara_Platform_JobsListResponse.JobDetails) {
        self.init(
            id: details.jobID.value, payloadID: details.payloadID.value, pipelineID: details.pipelineID.value, name: details.jobName,
            state: State(rawValue: details.state.rawValue) ?? .unknown, status: Status(rawValue: details.status.rawValue) ?? .unknown,
            priority: Priority(rawValue: details.priority.rawValue) ?? .unknown, created: details.created.date,
            started: details.started.date, stopped: details.stopped.date, metadata: details.metadata)
    }

    init(_ response: Nvidia_Clara_Platform_JobsStatusResponse) {
        self.init(
            id: response.jobID.value, payloadID: response.payloadID.value, pipelineID: response.pipelineID.value, name: response.name,
            state: State(rawValue: response.state.rawValue) ?? .unknown, status: Status(rawValue: response.status.rawValue) ?? .unknown,
            priority: Priority(rawValue: response.priority.rawValue) ?? .unknown, created: response.created.date,
            started: response.started.date, stopped: response.stopped.date, metadata: response.metadata, messages: response.messages,
            operators: response.operatorDetails.map(OperatorRun.init), dag: response.dag.map(DAGNode.init))
    }
}

extension PlatformJob.OperatorRun {
    init(_ details: Nvidia_Clara_Platform_JobsStatusResponse.JobOperatorDetails) {
        self.init(
            name: details.name, status: PlatformJob.OperatorStatus(rawValue: details.status.rawValue) ?? .unknown,
            created: details.created.date, started: details.started.date, stopped: details.stopped.date)
    }
}

extension PlatformJob.DAGNode {
    init(_ node: Nvidia_Clara_Platform_JobsStatusResponse.JobDagNode) {
        self.init(
            name: node.name, inputDependencies: node.inputDependencies.map(Self.init),
            orderDependencies: node.orderDependencies.map(Self.init))
    }
}

extension Nvidia_Clara_Platform_JobsListRequest.JobFilter {
    init(_ filter: PlatformJob.Filter) {
        self.init()
        if let date = filter.completedBefore { completedBefore = Nvidia_Clara_Platform_Timestamp(date) }
        if let date = filter.createdAfter { createdAfter = Nvidia_Clara_Platform_Timestamp(date) }
        hasState_p = filter.states.compactMap { Nvidia_Clara_Platform_JobState(rawValue: $0.rawValue) }
        hasStatus_p = filter.statuses.compactMap { Nvidia_Clara_Platform_JobStatus(rawValue: $0.rawValue) }
        pipelineID = filter.pipelineIDs.map(Nvidia_Clara_Platform_Identifier.init)
    }
}

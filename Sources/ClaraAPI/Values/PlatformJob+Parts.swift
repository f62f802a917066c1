// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

extension PlatformJob {
    /// One operator of a job.
    public struct OperatorRun: Sendable, Hashable {
        public var name: String
        public var status: OperatorStatus
        public var created: Date?
        public var started: Date?
        public var stopped: Date?

        public init(name: String, status: OperatorStatus, created: Date? = nil, started: Date? = nil, stopped: Date? = nil) {
            self.name = name
            self.status = status
            self.created = created
            self.started = started
            self.stopped = stopped
        }
    }

    /// One operator with what it waits for.
    public struct DAGNode: Sendable, Hashable {
        public var name: String
        /// The operators whose output it reads.
        public var inputDependencies: [DAGNode]
        /// The operators that have to end before it, though it reads nothing of theirs.
        public var orderDependencies: [DAGNode]

        public init(name: String, inputDependencies: [DAGNode] = [], orderDependencies: [DAGNode] = []) {
            self.name = name
            self.inputDependencies = inputDependencies
            self.orderDependencies = orderDependencies
        }
    }

    /// The identifiers of a job that was just made.
    public struct Created: Sendable, Hashable {
        public var jobID: String
        public var payloadID: String

        public init(jobID: String, payloadID: String) {
            self.jobID = jobID
            self.payloadID = payloadID
        }
    }

    /// Where a job stands after a start or a cancellation.
    public struct Token: Sendable, Hashable {
        public var jobID: String
        public var state: State
        public var status: Status
        /// Told by a start, not by a cancellation.
        public var priority: Priority?

        public init(jobID: String, state: State, status: Status, priority: Priority? = nil) {
            self.jobID = jobID
            self.state = state
            self.status = status
            self.priority = priority
        }
    }

    /// What a listed job has to fulfil: every criterion that is given. Nothing given, all jobs are listed.
    public struct Filter: Sendable, Hashable {
        public var completedBefore: Date?
        public var createdAfter: Date?
        /// In one of these states; empty for any.
        public var states: [State]
        /// In one of these statuses; empty for any.
        public var statuses: [Status]
        /// Made from one of these pipelines; empty for any.
        public var pipelineIDs: [String]

        public init(
            completedBefore: Date? = nil, createdAfter: Date? = nil, states: [State] = [], statuses: [Status] = [],
            pipelineIDs: [String] = []
        ) {
            self.completedBefore = completedBefore
            self.createdAfter = createdAfter
            self.states = states
            self.statuses = statuses
            self.pipelineIDs = pipelineIDs
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

/// A job as the platform API tells of it.
public struct PlatformJob: Sendable, Hashable, Identifiable {
    /// 32 lower-case hexadecimal digits, as all identifiers here.
    public var id: String
    /// The payload that belongs to the job.
    public var payloadID: String
    public var pipelineID: String
    public var name: String
    public var state: State
    public var status: Status
    public var priority: Priority
    public var created: Date?
    public var started: Date?
    public var stopped: Date?
    public var metadata: [String: String]
    /// What happened to the job, for people; empty in lists.
    public var messages: [String]
    /// The operators in the order of the definition; empty in lists.
    public var operators: [OperatorRun]
    /// The operators with what they wait for; empty in lists.
    public var dag: [DAGNode]

    public init(
        id: String, payloadID: String, pipelineID: String, name: String, state: State, status: Status, priority: Priority,
        created: Date? = nil, started: Date? = nil, stopped: Date? = nil, metadata: [String: String] = [:], messages: [String] = [],
        operators: [OperatorRun] = [], dag: [DAGNode] = []
    ) {
        self.id = id
        self.payloadID = payloadID
        self.pipelineID = pipelineID
        self.name = name
        self.state = state
        self.status = status
        self.priority = priority
        self.created = created
        self.started = started
        self.stopped = stopped
        self.metadata = metadata
        self.messages = messages
        self.operators = operators
        self.dag = dag
    }
}

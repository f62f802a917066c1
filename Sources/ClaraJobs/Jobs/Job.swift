// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import struct Foundation.Date

/// One execution of a pipeline, as it is now.
public struct Job: Sendable, Codable, Hashable, Identifiable {
    /// 32 lower-case hexadecimal digits.
    public var id: String
    /// The payload it owns.
    public var payloadID: String
    /// The pipeline it was made from.
    public var pipelineID: String
    /// That pipeline's name when the job was created.
    public var pipelineName: String
    public var name: String
    public var priority: JobPriority
    public var state: JobState
    public var status: JobStatus
    public var created: Date
    /// When its resources were granted; nil until then.
    public var started: Date?
    /// When nothing of it ran any more; nil until then.
    public var stopped: Date?
    /// What happened, in order, a sentence each.
    public var messages: [String]
    /// Keys are unique without regard to case.
    public var metadata: [String: String]
    /// In the order of the definition.
    public var operators: [OperatorRun]
    /// In the order of the definition; the whole graph, one node per operator.
    public var dag: [JobGraphNode]
    /// Whether `start` was called; from then on the payload takes no more uploads.
    public var isStartRequested: Bool
    /// Rises with every change.
    public var revision: Int

    public init(
        id: String, payloadID: String, pipelineID: String, pipelineName: String, name: String, priority: JobPriority, state: JobState,
        status: JobStatus, created: Date, started: Date? = nil, stopped: Date? = nil, messages: [String] = [],
        metadata: [String: String] = [:], operators: [OperatorRun] = [], dag: [JobGraphNode] = [], isStartRequested: Bool = false,
        revision: Int = 0
    ) {
        self.id = id
        self.payloadID = payloadID
        self.pipelineID = pipelineID
        self.pipelineName = pipelineName
        self.name = name
        self.priority = priority
        self.state = state
        self.status = status
        self.created = created
        self.started = started
        self.stopped = stopped
        self.messages = messages
        self.metadata = metadata
        self.operators = operators
        self.dag = dag
        self.isStartRequested = isStartRequested
        self.revision = revision
    }
}

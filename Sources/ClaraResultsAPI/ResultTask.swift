// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One piece of work for an agent: files of a payload that are to be delivered.
///
/// Members and their names are those of the Results Service's REST interface; `parameters` is opaque text that only the
/// agent understands (for the DICOM agent: a JSON string or array with names of destinations), `uris` are paths inside
/// the payload.
public struct ResultTask: Sendable, Hashable, Codable, Identifiable {
    /// The task's identifier: a UUID in lower case, with hyphens.
    public var taskId: String
    public var jobId: String
    public var pipelineId: String
    public var payloadId: String
    /// The name of the agent that is to deliver the files.
    public var agent: String
    /// Opaque text for the agent; may be empty.
    public var parameters: String
    public var state: State
    /// How often an agent has asked to try again later, 0 for a task that is new.
    public var retries: Int
    /// Paths inside the payload, with or without a leading slash.
    public var uris: [String]

    public var id: String { taskId }

    public init(
        taskId: String, jobId: String, pipelineId: String, payloadId: String, agent: String, parameters: String = "",
        state: State = .pending, retries: Int = 0, uris: [String]
    ) {
        self.taskId = taskId
        self.jobId = jobId
        self.pipelineId = pipelineId
        self.payloadId = payloadId
        self.agent = agent
        self.parameters = parameters
        self.state = state
        self.retries = retries
        self.uris = uris
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What is posted to register a task: the work to be done, without the members that the service decides.
public struct ResultRegistration: Sendable, Hashable, Codable {
    public var jobId: String
    public var pipelineId: String
    public var payloadId: String
    public var agent: String
    /// Opaque text for the agent; absent in JSON means empty.
    public var parameters: String
    public var uris: [String]

    public init(jobId: String, pipelineId: String, payloadId: String, agent: String, parameters: String = "", uris: [String]) {
        self.jobId = jobId
        self.pipelineId = pipelineId
        self.payloadId = payloadId
        self.agent = agent
        self.parameters = parameters
        self.uris = uris
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        jobId = try container.decode(String.self, forKey: .jobId)
        pipelineId = try container.decode(String.self, forKey: .pipelineId)
        payloadId = try container.decode(String.self, forKey: .payloadId)
        agent = try container.decode(String.self, forKey: .agent)
        parameters = try container.decodeIfPresent(String.self, forKey: .parameters) ?? ""
        uris = try container.decode([String].self, forKey: .uris)
    }
}

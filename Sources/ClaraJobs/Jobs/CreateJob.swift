// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraPipelines

/// What is needed to create a job. Its payload exists already, made by the caller under the identity given here.
public struct CreateJob: Sendable {
    /// The job's identity; generated unless given, so that the caller can note it with the payload first.
    public var id: String
    public var pipelineID: String
    public var pipelineName: String
    /// The pipeline's definition as it is now; the job keeps its own copy.
    public var definition: [DefinitionFile]
    /// See ``JobName``.
    public var name: String
    public var priority: JobPriority
    /// See ``MetadataRules``.
    public var metadata: [String: String]
    public var payloadID: String

    public init(
        id: String = JobIdentity.generate(), pipelineID: String, pipelineName: String, definition: [DefinitionFile], name: String,
        priority: JobPriority = .normal, metadata: [String: String] = [:], payloadID: String
    ) {
        self.id = id
        self.pipelineID = pipelineID
        self.pipelineName = pipelineName
        self.definition = definition
        self.name = name
        self.priority = priority
        self.metadata = metadata
        self.payloadID = payloadID
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One step of a pipeline: a program in a container, what it reads, writes and needs.
public struct OperatorDefinition: Sendable, Hashable, Codable {
    /// Unique in the pipeline without regard to case; also the folder of its results.
    public let name: String
    public let description: String?
    public let container: ContainerDefinition
    public let inputs: [OperatorInput]
    public let outputs: [OperatorOutput]
    /// Environment variables of the operator; they win over what the platform sets.
    public let variables: [String: String]
    public let requests: ResourceRequests
    /// Names of models in the model repository.
    public let models: [String]
    /// The services it uses, which are up before the job starts.
    public let services: [ServiceDefinition]
    /// The longest the operator may run, in seconds; nil for the platform's default.
    public let timeoutSeconds: Int?

    public init(
        name: String, description: String? = nil, container: ContainerDefinition, inputs: [OperatorInput] = [],
        outputs: [OperatorOutput] = [], variables: [String: String] = [:], requests: ResourceRequests = ResourceRequests(),
        models: [String] = [], services: [ServiceDefinition] = [], timeoutSeconds: Int? = nil
    ) {
        self.name = name
        self.description = description
        self.container = container
        self.inputs = inputs
        self.outputs = outputs
        self.variables = variables
        self.requests = requests
        self.models = models
        self.services = services
        self.timeoutSeconds = timeoutSeconds
    }

    /// The bytes of the arrays it writes whose size the definition tells.
    public var declaredSharedMemoryBytes: Int {
        outputs.compactMap { $0.type?.byteCount }.reduce(0) { $0 > Int.max - $1 ? .max : $0 + $1 }
    }
}

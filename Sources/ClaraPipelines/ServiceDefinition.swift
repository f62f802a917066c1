// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A long-running program that operators use, such as an inference server.
///
/// It is up before the job's first operator starts, lives at least as long as the job, and may outlive it until the
/// platform needs what it holds. When it cannot be started, the job cannot run.
public struct ServiceDefinition: Sendable, Hashable, Codable {
    /// Unique among the services of its operator without regard to case.
    public let name: String
    public let description: String?
    public let container: ContainerDefinition
    /// In the order of the file, http before volume.
    public let connections: [ServiceConnection]
    /// Environment variables of the service itself; they win over what the platform sets.
    public let variables: [String: String]
    public let requests: ResourceRequests

    public init(
        name: String, description: String? = nil, container: ContainerDefinition, connections: [ServiceConnection] = [],
        variables: [String: String] = [:], requests: ResourceRequests = ResourceRequests()
    ) {
        self.name = name
        self.description = description
        self.container = container
        self.connections = connections
        self.variables = variables
        self.requests = requests
    }

    /// What tells whether a running service can be shared.
    public var identity: ServiceIdentity { ServiceIdentity(container) }

    /// The variable inside a service that holds the path of the read-only data every service gets, such as models.
    public static let dataPathVariable = "NVIDIA_CLARA_SERVICE_DATA_PATH"
}

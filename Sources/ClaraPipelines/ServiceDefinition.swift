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

    /// What an operator that lists the service finds in its environment: `host:port` of each http connection, the path of
    /// each volume.
    ///
    /// `ports` are the ports chosen for http connections that give none, by the names of these; one without a port is left out.
    /// A host that is an IPv6 address is put in brackets.
    public func operatorVariables(host: String, ports: [String: Int] = [:]) -> [String: String] {
        let address = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        var variables: [String: String] = [:]
        for connection in connections {
            switch connection.kind {
            case .http: variables[connection.name] = (connection.port ?? ports[connection.name]).map { "\(address):\($0)" }
            case .volume: variables[connection.name] = connection.path
            }
        }
        return variables
    }

    /// What tells whether a running service can be shared.
    public var identity: ServiceIdentity { ServiceIdentity(container) }

    /// The variable inside a service that holds the path of the read-only data every service gets, such as models.
    public static let dataPathVariable = "NVIDIA_CLARA_SERVICE_DATA_PATH"
}

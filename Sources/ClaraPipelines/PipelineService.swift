// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One running service that a pipeline needs, and the operators that use it.
public struct PipelineService: Sendable, Hashable, Codable {
    public let identity: ServiceIdentity
    /// The definitions of this identity, in the order of the file, without repetitions; they may differ in names and connections.
    public let definitions: [ServiceDefinition]
    /// The operators that list it, in the order of the file.
    public let operators: [String]

    /// What the service's environment holds besides what the platform sets: all that its definitions say, which agree.
    public var variables: [String: String] {
        definitions.reduce(into: [:]) { $0.merge($1.variables) { first, _ in first } }
    }

    /// The most that any of its definitions asks for.
    public var requests: ResourceRequests {
        func most(_ value: (ResourceRequests) -> Int?) -> Int? { definitions.compactMap { value($0.requests) }.max() }
        return ResourceRequests(
            cpu: most(\.cpu), gpu: most(\.gpu), memoryMB: most(\.memoryMB), sharedMemoryMB: most(\.sharedMemoryMB),
            network: definitions.contains { $0.requests.network })
    }
}

extension PipelineDefinition {
    /// The services that must be up before a job starts: each running service once, however many operators list it.
    public var services: [PipelineService] {
        var order: [ServiceIdentity] = []
        var seen: Set<ServiceDefinition> = []
        var found: [ServiceIdentity: (definitions: [ServiceDefinition], operators: [String])] = [:]
        for step in operators {
            for service in step.services {
                let identity = service.identity
                if found[identity] == nil { order.append(identity) }
                if seen.insert(service).inserted { found[identity, default: ([], [])].definitions.append(service) }
                if found[identity]?.operators.last != step.name { found[identity]?.operators.append(step.name) }
            }
        }
        return order.compactMap { identity in
            found[identity].map { PipelineService(identity: identity, definitions: $0.definitions, operators: $0.operators) }
        }
    }
}

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
        var found: [ServiceIdentity: (definitions: [ServiceDefinition], operators: [String])] = [:]
        for step in operators {
            for service in step.services {
                var entry = found[service.identity] ?? ([], [])
                if entry.definitions.isEmpty { order.append(service.identity) }
                if !entry.definitions.contains(service) { entry.definitions.append(service) }
                if entry.operators.last != step.name { entry.operators.append(step.name) }
                found[service.identity] = entry
            }
        }
        return order.compactMap { identity in
            found[identity].map { PipelineService(identity: identity, definitions: $0.definitions, operators: $0.operators) }
        }
    }
}

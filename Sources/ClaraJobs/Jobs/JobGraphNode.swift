// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One operator in the job's graph with the operators it waits for.
public struct JobGraphNode: Sendable, Codable, Hashable {
    /// The operator's name.
    public var name: String
    /// The names of the operators whose outputs it reads, each once, in the order of the definition.
    public var inputDependencies: [String]

    public init(name: String, inputDependencies: [String]) {
        self.name = name
        self.inputDependencies = inputDependencies
    }
}

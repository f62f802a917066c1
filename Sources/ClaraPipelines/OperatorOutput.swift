// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an operator writes: a folder, or data in shared memory.
public struct OperatorOutput: Sendable, Hashable, Codable {
    /// The output's name, which is its sub-folder in the operator's results; nil for the results folder itself.
    public let name: String?
    /// The absolute path at which the operator finds the folder; empty for data in shared memory.
    public let path: String
    /// What is in it; nil before api-version 0.5.0, and while the type depends on a parameter without a value.
    public let type: DataType?

    public init(name: String? = nil, path: String, type: DataType? = nil) {
        self.name = name
        self.path = path
        self.type = type
    }
}

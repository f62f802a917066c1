// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an operator reads: a folder, or data in shared memory.
public struct OperatorInput: Sendable, Hashable, Codable {
    /// The operator that wrote the folder; nil for the input of the job's payload.
    public let from: String?
    /// With ``from``: the output of that operator, nil for everything it wrote. Without: a label of the author's choice.
    public let name: String?
    /// The absolute path at which the operator finds the folder; empty for data in shared memory.
    public let path: String
    /// What is in it; nil before api-version 0.5.0, and while the type depends on a parameter without a value.
    public let type: DataType?

    public init(from: String? = nil, name: String? = nil, path: String, type: DataType? = nil) {
        self.from = from
        self.name = name
        self.path = path
        self.type = type
    }
}

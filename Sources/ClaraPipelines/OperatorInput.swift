// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A folder an operator reads.
public struct OperatorInput: Sendable, Hashable, Codable {
    /// The operator that wrote the folder; nil for the input of the job's payload.
    public let from: String?
    /// With ``from``: the output of that operator, nil for everything it wrote. Without: a label of the author's choice.
    public let name: String?
    /// The absolute path at which the operator finds it.
    public let path: String

    public init(from: String? = nil, name: String? = nil, path: String) {
        self.from = from
        self.name = name
        self.path = path
    }
}

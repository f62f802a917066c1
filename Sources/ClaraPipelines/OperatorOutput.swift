// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A folder an operator writes.
public struct OperatorOutput: Sendable, Hashable, Codable {
    /// The output's name, which is its sub-folder in the operator's results; nil for the results folder itself.
    public let name: String?
    /// The absolute path at which the operator finds it.
    public let path: String

    public init(name: String? = nil, path: String) {
        self.name = name
        self.path = path
    }
}

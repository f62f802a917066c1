// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One line about the server: a name and a value.
public struct ConsoleFact: Sendable, Hashable, Codable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

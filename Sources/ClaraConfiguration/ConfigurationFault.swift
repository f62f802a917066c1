// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One thing that is wrong with a configuration, and where.
public struct ConfigurationFault: Hashable, Sendable, CustomStringConvertible {
    /// The file, flag or environment variable.
    public let place: String
    /// The line from 1, in a file.
    public let line: Int?
    /// The column from 1, in a file.
    public let column: Int?
    /// What is wrong, and what would be right.
    public let message: String

    /// `place:line:column: message`.
    public var description: String {
        ([place] + [line, column].compactMap { $0 }.map(String.init)).joined(separator: ":") + ": " + message
    }
}

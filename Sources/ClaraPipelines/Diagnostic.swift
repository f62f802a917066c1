// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One fault of a pipeline definition, with its place.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// The file's path as it was given.
    public let file: String
    /// Line, counted from 1.
    public let line: Int
    /// Column, counted from 1 in Unicode scalars.
    public let column: Int
    /// What is wrong, in words an author can act on.
    public let message: String
    /// What the author probably meant to write in place of it.
    public let suggestion: String?

    public init(file: String, line: Int, column: Int, message: String, suggestion: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.suggestion = suggestion
    }

    /// The message and the question that offers the suggestion.
    public var text: String {
        guard let suggestion else { return message }
        return "\(message); did you mean \"\(suggestion)\"?"
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:column: message`.
    public var description: String { "\(file):\(line):\(column): \(text)" }
}

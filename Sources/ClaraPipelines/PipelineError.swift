// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// Everything that is wrong with a pipeline definition, or with the variables given to it, in one error.
public struct PipelineError: CodedError, Hashable {
    /// Which stage refused the definition.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A file is not well-formed YAML or exceeds a limit.
        case malformed
        /// The YAML is well formed, but breaks a rule of the definition language.
        case invalid
        /// The definition asks for a version of the language that is not supported.
        case unsupported
        /// The definition is right, but not with the variables given.
        case variables
    }

    public let kind: Kind
    /// The faults, ordered by file, line and column.
    public let diagnostics: [Diagnostic]
    /// How many further faults were found and are not listed.
    public let omitted: Int

    public init(kind: Kind, diagnostics: [Diagnostic], omitted: Int = 0) {
        self.kind = kind
        self.diagnostics = diagnostics
        self.omitted = omitted
    }

    public var code: ErrorCode {
        switch kind {
        case .malformed, .invalid: .corruptData
        case .unsupported: .unsupported
        case .variables: .invalidArgument
        }
    }

    /// One line for each fault, `file:line:column: message`.
    public var message: String {
        var lines = diagnostics.map(\.description)
        if omitted > 0 { lines.append("and \(omitted) more") }
        return lines.joined(separator: "\n")
    }
}

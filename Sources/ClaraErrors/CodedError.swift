// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The one shape of every error that leaves a public module: what kind, what exactly and where, and why.
public protocol CodedError: Error, Sendable, CustomStringConvertible {
    /// The kind of fault, for programs.
    var code: ErrorCode { get }
    /// What went wrong and where, for people: one sentence that names the thing.
    var message: String { get }
    /// The error underneath, if there is one.
    var cause: (any Error)? { get }
}

extension CodedError {
    public var cause: (any Error)? { nil }

    /// The message, followed by the chain of causes.
    public var description: String {
        guard let cause else { return message }
        return "\(message): \(cause)"
    }
}

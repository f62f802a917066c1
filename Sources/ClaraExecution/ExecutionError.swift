// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What goes wrong in an executor itself, as opposed to in the operator it runs.
public struct ExecutionError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?

    /// Makes an error of the given kind with a sentence that names the thing.
    public init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// An operator cannot do its work.
public struct OperatorError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?

    /// - Parameter message: one sentence that names the thing at fault.
    public init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// A request that cannot be answered as asked; becomes a `application/problem+json` answer with the code's HTTP status.
public struct RESTError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?
    /// The HTTP status where it is not the one of the code.
    public let status: Int?

    public init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil, status: Int? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
        self.status = status
    }
}

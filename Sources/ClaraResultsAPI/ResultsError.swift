// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What a client of the Results Service reports: a request that is wrong, or a service that does not answer as it should.
public struct ResultsError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?
    /// The HTTP status of the answer, or nil when there was none.
    public let status: Int?

    public init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil, status: Int? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
        self.status = status
    }
}

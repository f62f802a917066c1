// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What goes wrong with jobs, as opposed to inside one: a job that fails is no error here.
public struct JobsError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?
    /// Which fault exactly, for borders that know more kinds than ``code`` tells apart.
    public let reason: Reason

    /// Makes an error with a sentence that names the thing.
    public init(_ reason: Reason, _ message: String, cause: (any Error)? = nil) {
        self.reason = reason
        self.code = reason.code
        self.message = message
        self.cause = cause
    }
}

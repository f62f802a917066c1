// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

/// What goes wrong in the DICOM adapter: settings, entities, its files and its database.
public struct AdapterError: CodedError {
    public let code: ErrorCode
    public let message: String
    public let cause: (any Error)?

    public init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

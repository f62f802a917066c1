// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The server cannot start or go on.
struct ServeError: CodedError {
    let code: ErrorCode
    let message: String
    let cause: (any Error)?

    init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

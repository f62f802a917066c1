// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// Why a command of the command line could not do its work.
struct CommandError: CodedError {
    let code: ErrorCode
    let message: String
    let cause: (any Error)?

    init(_ code: ErrorCode, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// A fault that may pass, on its way to the next try.
struct TransientFault: CodedError {
    let code: ErrorCode
    let message: String
    let cause: (any Error)?

    init(_ error: any Error) {
        code = (error as? any CodedError)?.code ?? .internalFault
        message = "\(error)"
        cause = nil
    }
}

extension ErrorCode {
    /// Whether the same call may succeed later.
    var mayPass: Bool {
        switch self {
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .corruptData, .permissionDenied, .unsupported: false
        default: true
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

extension ErrorCode {
    /// The kind of fault that a gRPC status (`google.rpc.Code`) stands for.
    init(grpcStatus: Int) {
        switch grpcStatus {
        case 1: self = .cancelled
        case 3, 11: self = .invalidArgument
        case 4: self = .deadlineExceeded
        case 5: self = .notFound
        case 6: self = .alreadyExists
        case 7, 16: self = .permissionDenied
        case 8: self = .resourceExhausted
        case 9: self = .failedPrecondition
        case 10, 14: self = .unavailable
        case 12: self = .unsupported
        case 15: self = .corruptData
        default: self = .internalFault
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a code becomes at each border of the system: HTTP, gRPC and the shell.
extension ErrorCode {
    /// The HTTP status (RFC 9110 section 15) that answers a request which failed with this code.
    public var httpStatus: Int { row.http }

    /// The number of the gRPC status of the same meaning (`google.rpc.Code`).
    public var grpcStatus: Int { row.grpc }

    /// The exit status of a command that failed with this code; 1 is a fault without a kind, 64 and above follow `sysexits.h`.
    public var exitStatus: Int32 { row.exit }

    private var row: (http: Int, grpc: Int, exit: Int32) {
        switch self {
        case .invalidArgument: (400, 3, 64)
        case .notFound: (404, 5, 66)
        case .alreadyExists: (409, 6, 73)
        case .failedPrecondition: (409, 9, 65)
        case .resourceExhausted: (507, 8, 71)
        case .corruptData: (422, 15, 65)
        case .unavailable: (503, 14, 69)
        case .cancelled: (499, 1, 130)
        case .deadlineExceeded: (504, 4, 75)
        case .permissionDenied: (403, 7, 77)
        case .unsupported: (501, 12, 69)
        default: (500, 13, 70)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Testing

private struct DiskError: CodedError {
    var code: ErrorCode { .resourceExhausted }
    var message: String
    var cause: (any Error)?
}

@Suite("Error codes")
struct ErrorCodeTests {
    static let known: [ErrorCode] = [
        .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .resourceExhausted, .corruptData, .unavailable, .cancelled,
        .deadlineExceeded, .permissionDenied, .unsupported, .internalFault,
    ]

    @Test("every known code has a failing status at every border", arguments: known)
    func everyCodeFails(code: ErrorCode) {
        #expect(code.httpStatus >= 400)
        #expect((1...16).contains(code.grpcStatus))
        #expect((1...255).contains(code.exitStatus))
    }

    @Test("a code that no table knows is an internal fault at every border")
    func unknownCodesAreInternal() {
        let unknown = ErrorCode(rawValue: "made-up")
        #expect(unknown.httpStatus == ErrorCode.internalFault.httpStatus)
        #expect(unknown.grpcStatus == ErrorCode.internalFault.grpcStatus)
        #expect(unknown.exitStatus == ErrorCode.internalFault.exitStatus)
    }

    @Test("a description names the fault and then its causes")
    func descriptionChains() {
        let inner = DiskError(message: "no space left on device", cause: nil)
        let outer = DiskError(message: "cannot write payload 12", cause: inner)
        #expect("\(outer)" == "cannot write payload 12: no space left on device")
    }
}

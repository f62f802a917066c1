// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors
public import GRPCCore

/// What the platform API answers, or its client finds, when a request fails.
public struct PlatformError: CodedError {
    /// The kind of fault, for programs.
    public let code: ErrorCode
    /// What went wrong and where, in one line.
    public let message: String
    /// The in-band code, or nil where the fault is not one that a server reported in a response header.
    public let platformCode: PlatformCode?
    /// The lines for people as they go over the wire: one per fault, such as one per diagnostic of a definition.
    public let messages: [String]
    public let cause: (any Error)?

    /// A fault with an in-band code.
    ///
    /// - Parameters:
    ///   - platformCode: the code; less than 0.
    ///   - messages: one line per fault.
    public init(_ platformCode: PlatformCode, _ messages: [String], cause: (any Error)? = nil) {
        self.code = platformCode.errorCode
        self.platformCode = platformCode
        self.messages = messages
        self.message = messages.isEmpty ? "The platform answered \(platformCode)." : messages.joined(separator: "; ")
        self.cause = cause
    }

    /// A fault with an in-band code and one line.
    public init(_ platformCode: PlatformCode, _ message: String, cause: (any Error)? = nil) {
        self.init(platformCode, [message], cause: cause)
    }

    /// A fault on this side of the wire, or of the wire.
    public init(code: ErrorCode, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.platformCode = nil
        self.messages = [message]
        self.cause = cause
    }

    /// A call that ended with a gRPC status other than OK.
    public init(_ error: RPCError) {
        let code = ErrorCode(grpcStatus: error.code.rawValue)
        let detail = error.cause.map { "\(error.message) (\($0))" } ?? error.message
        self.init(code: code, message: "The call to the platform failed with gRPC status \(error.code): \(detail)")
    }

    /// Throws if a response header reports a failure. A response without a header counts as success.
    static func check(_ header: Nvidia_Clara_Platform_ResponseHeader) throws {
        let code = PlatformCode(rawValue: header.code)
        if code.isFailure { throw PlatformError(code, header.messages) }
    }
}

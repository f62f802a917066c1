// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Why the bytes of a peer are not a PDU of the upper layer protocol.
public struct PDUFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// What an A-ABORT PDU says about the fault.
    public var reason: AbortReason
    /// The fault in words.
    public var message: String

    public init(_ reason: AbortReason, _ message: String) {
        self.reason = reason
        self.message = message
    }

    public var description: String { message }

    static func invalid(_ message: String) -> PDUFault {
        PDUFault(.invalidPDUParameterValue, message)
    }
}

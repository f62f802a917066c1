// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Why what a peer sends as P-DATA is not a DIMSE message.
public struct DIMSEFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The fault in words.
    public var message: String

    public init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// A piece of a presentation data value, as large as the bytes that have arrived (PS3.8 section 9.3.5.1 and annex E.2).
public struct PDVFragment: Sendable, Equatable {
    /// The presentation context, an odd number from 1 to 255; not yet compared with what was negotiated.
    public var contextID: UInt8
    /// Whether the bytes belong to a command set; otherwise they belong to a data set.
    public var isCommand: Bool
    /// Whether the command set or the data set ends with these bytes.
    public var isLast: Bool
    /// The bytes, none at all being allowed.
    public var bytes: ByteBuffer

    public init(contextID: UInt8, isCommand: Bool, isLast: Bool, bytes: ByteBuffer) {
        self.contextID = contextID
        self.isCommand = isCommand
        self.isLast = isLast
        self.bytes = bytes
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

extension ByteBuffer {
    /// Reads a length of two bytes and as many bytes after it; nil, and nothing read, when they are not all there.
    mutating func readLengthPrefixed() -> ByteBuffer? {
        readLengthPrefixedSlice(as: UInt16.self)
    }

    /// Appends the length of `bytes` in two bytes and then the bytes, of which only the first 65,535 are taken.
    mutating func writeLengthPrefixed(_ bytes: some Collection<UInt8>) {
        let bytes = bytes.prefix(Int(UInt16.max))
        writeInteger(UInt16(truncatingIfNeeded: bytes.count))
        writeBytes(bytes)
    }
}

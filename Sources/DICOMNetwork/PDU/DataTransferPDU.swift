// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// P-DATA-TF with one presentation data value, as this implementation sends it (PS3.8 section 9.3.5).
enum DataTransferPDU {
    /// The bytes in front of the value: the PDU's type, a reserved byte and its length, the value's length, its
    /// presentation context and its message control header.
    static let headerLength = 12

    /// What of a peer's maximum length (PS3.8 annex D.1) is not the value: its own length, context and control header.
    static let overhead = 6

    /// Appends the header of a PDU whose value has `count` bytes, which must follow.
    ///
    /// - Parameter count: at most 2^32 - 7; callers split at the peer's maximum length.
    static func writeHeader(contextID: UInt8, isCommand: Bool, isLast: Bool, count: Int, to buffer: inout ByteBuffer) {
        let control: UInt8 = (isCommand ? 1 : 0) | (isLast ? 2 : 0)
        buffer.writeMultipleIntegers(
            PDUType.dataTransfer.rawValue, UInt8(0), UInt32(count + overhead), UInt32(count + 2), contextID, control)
    }

    /// How many bytes of a message go into one PDU for a peer that takes `maximumLength` bytes after a header: an even number
    /// (PS3.8 section 9.3.5.1 and annex E.1), for a peer too that asks for an odd one, and at least 2, for one that asks for less
    /// than a PDU with a value can have.
    static func fragmentLength(maximumLength: Int) -> Int {
        max(2, (maximumLength - overhead) & ~1)
    }

    /// Appends `bytes` as PDUs of at most `maximumLength` bytes after their headers.
    static func write(_ bytes: ByteBuffer, contextID: UInt8, isCommand: Bool, maximumLength: Int, to buffer: inout ByteBuffer) {
        var rest = bytes
        let step = fragmentLength(maximumLength: maximumLength)
        repeat {
            let count = min(step, rest.readableBytes)
            writeHeader(contextID: contextID, isCommand: isCommand, isLast: count == rest.readableBytes, count: count, to: &buffer)
            if var part = rest.readSlice(length: count) { buffer.writeBuffer(&part) }
        } while rest.readableBytes > 0
    }
}

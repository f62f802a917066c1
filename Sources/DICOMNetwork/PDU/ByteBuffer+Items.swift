// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore

extension ByteBuffer {
    /// Appends an item: type, reserved byte, length, and what `body` appends.
    ///
    /// Values longer than the two bytes of the length can say are cut to nothing that would lie about it: callers bound
    /// what they put in (``AssociateRequestPDU/write(to:)`` takes at most 128 contexts).
    mutating func writeItem(_ type: UInt8, _ body: (inout ByteBuffer) -> Void) {
        writeMultipleIntegers(type, UInt8(0))
        let lengthIndex = writerIndex
        writeInteger(UInt16(0))
        let start = writerIndex
        body(&self)
        let length = writerIndex - start
        if let length = UInt16(exactly: length) {
            setInteger(length, at: lengthIndex)
        } else {
            moveWriterIndex(to: start)
        }
    }

    /// Appends an item whose value is a UID without padding (PS3.8 annex F).
    mutating func writeItem(_ type: UInt8, uid: UID) {
        writeItem(type) { $0.writeString(uid.rawValue) }
    }

    /// The unread bytes as a UID, without the padding that some peers send.
    var uidValue: UID {
        UID(asciiValue)
    }

    /// The unread bytes as text: bytes above 7F become U+FFFD, spaces and NULs at both ends go.
    var asciiValue: String {
        withUnsafeReadableBytes { bytes in
            var end = bytes.count
            while end > 0, bytes[end - 1] == 0 || bytes[end - 1] == 0x20 { end -= 1 }
            var start = 0
            while start < end, bytes[start] == 0 || bytes[start] == 0x20 { start += 1 }
            let value = bytes[start..<end]
            if value.allSatisfy({ $0 < 0x80 }) { return String(decoding: value, as: UTF8.self) }
            return String(String.UnicodeScalarView(value.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }))
        }
    }
}

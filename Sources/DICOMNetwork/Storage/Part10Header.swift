// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore

/// What stands in a file in front of a data set that came over the network (PS3.10 section 7.1).
enum Part10Header {
    /// Preamble, prefix and meta information: the instance, how its data set is encoded, who wrote the file, and who sent it.
    static func encoded(for request: StoreRequest, sourceAETitle: String) -> ByteBuffer {
        var meta = ByteBuffer()
        meta.reserveCapacity(512)
        writeElement(0x0001, "OB", [0, 1], padding: 0, to: &meta)
        writeElement(0x0002, "UI", request.sopClassUID.rawValue.utf8, padding: 0, to: &meta)
        writeElement(0x0003, "UI", request.sopInstanceUID.rawValue.utf8, padding: 0, to: &meta)
        writeElement(0x0010, "UI", request.transferSyntax.uid.rawValue.utf8, padding: 0, to: &meta)
        writeElement(0x0012, "UI", ImplementationIdentity.classUID.rawValue.utf8, padding: 0, to: &meta)
        writeElement(0x0013, "SH", ImplementationIdentity.versionName.utf8, padding: 0x20, to: &meta)
        if !sourceAETitle.isEmpty { writeElement(0x0016, "AE", sourceAETitle.utf8.prefix(16), padding: 0x20, to: &meta) }
        var header = ByteBuffer()
        header.reserveCapacity(144 + meta.readableBytes)
        header.writeRepeatingByte(0, count: 128)
        header.writeStaticString("DICM")
        header.writeMultipleIntegers(UInt16(2), UInt16(0), endianness: .little)
        header.writeStaticString("UL")
        header.writeMultipleIntegers(UInt16(4), UInt32(meta.readableBytes), endianness: .little)
        header.writeBuffer(&meta)
        return header
    }

    /// Appends an element of group 0002 in explicit VR little endian.
    private static func writeElement(
        _ element: UInt16, _ vr: StaticString, _ value: some Collection<UInt8>, padding: UInt8, to buffer: inout ByteBuffer
    ) {
        let length = (value.count + 1) & ~1
        buffer.writeMultipleIntegers(UInt16(2), element, endianness: .little)
        buffer.writeStaticString(vr)
        if element == 0x0001 {
            buffer.writeMultipleIntegers(UInt16(0), UInt32(length), endianness: .little)
        } else {
            buffer.writeInteger(UInt16(length), endianness: .little)
        }
        buffer.writeBytes(value)
        if length > value.count { buffer.writeInteger(padding) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// The 68 bytes that A-ASSOCIATE-RQ and A-ASSOCIATE-AC begin with after their header (PS3.8 sections 9.3.2 and 9.3.3).
struct AssociateHead {
    var protocolVersion: UInt16
    var calledAETitle: String
    var callingAETitle: String

    init(protocolVersion: UInt16, calledAETitle: String, callingAETitle: String) {
        self.protocolVersion = protocolVersion
        self.calledAETitle = calledAETitle
        self.callingAETitle = callingAETitle
    }

    init(body: inout ByteBuffer) throws(PDUFault) {
        guard let version = body.readMultipleIntegers(as: (UInt16, UInt16).self),
            let called = body.readSlice(length: 16), let calling = body.readSlice(length: 16), body.readSlice(length: 32) != nil
        else { throw .invalid("an A-ASSOCIATE PDU is shorter than 74 bytes") }
        protocolVersion = version.0
        calledAETitle = called.asciiValue
        callingAETitle = calling.asciiValue
    }

    func write(_ type: PDUType, to buffer: inout ByteBuffer, items: (inout ByteBuffer) -> Void) {
        buffer.writeMultipleIntegers(type.rawValue, UInt8(0))
        let lengthIndex = buffer.writerIndex
        buffer.writeInteger(UInt32(0))
        let start = buffer.writerIndex
        buffer.writeMultipleIntegers(protocolVersion, UInt16(0))
        Self.writeTitle(calledAETitle, to: &buffer)
        Self.writeTitle(callingAETitle, to: &buffer)
        buffer.writeRepeatingByte(0, count: 32)
        items(&buffer)
        buffer.setInteger(UInt32(truncatingIfNeeded: buffer.writerIndex - start), at: lengthIndex)
    }

    private static func writeTitle(_ title: String, to buffer: inout ByteBuffer) {
        let bytes = title.utf8.prefix(16)
        buffer.writeBytes(bytes)
        buffer.writeRepeatingByte(0x20, count: 16 - bytes.count)
    }
}

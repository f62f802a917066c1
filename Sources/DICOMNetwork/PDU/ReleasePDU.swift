// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// A-RELEASE-RQ and A-RELEASE-RP, which carry nothing (PS3.8 sections 9.3.6 and 9.3.7).
enum ReleasePDU {
    /// Reads the four reserved bytes that follow the header.
    static func check(body: ByteBuffer, type: PDUType) throws(PDUFault) {
        guard body.readableBytes == 4 else { throw .invalid("an A-RELEASE PDU is not 4 bytes long") }
    }

    static func writeRequest(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(PDUType.releaseRequest.rawValue, UInt8(0), UInt32(4), UInt32(0))
    }

    static func writeReply(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(PDUType.releaseReply.rawValue, UInt8(0), UInt32(4), UInt32(0))
    }
}

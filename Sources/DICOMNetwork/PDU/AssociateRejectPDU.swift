// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// A-ASSOCIATE-RJ (PS3.8 section 9.3.4).
public struct AssociateRejectPDU: Sendable, Equatable {
    public var rejection: AssociationRejection

    public init(_ rejection: AssociationRejection) {
        self.rejection = rejection
    }

    /// Reads what follows the six bytes of the header.
    init(body: inout ByteBuffer) throws(PDUFault) {
        guard body.readableBytes == 4, let fields = body.readMultipleIntegers(as: (UInt8, UInt8, UInt8, UInt8).self) else {
            throw .invalid("an A-ASSOCIATE-RJ PDU is not 4 bytes long")
        }
        self.init(
            AssociationRejection(
                result: .init(rawValue: fields.1), source: .init(rawValue: fields.2), reason: fields.3))
    }

    /// Appends the whole PDU.
    public func write(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(PDUType.associateReject.rawValue, UInt8(0), UInt32(4))
        buffer.writeMultipleIntegers(UInt8(0), rejection.result.rawValue, rejection.source.rawValue, rejection.reason)
    }
}

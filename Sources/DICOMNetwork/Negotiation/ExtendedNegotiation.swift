// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// What the two sides say about a SOP class in the words of its service class (PS3.7 annex D.3.3.5).
public struct ExtendedNegotiation: Sendable, Hashable {
    public var sopClassUID: UID
    /// Service class application information; its meaning is the service class's, for Storage in PS3.4 annex B.3.1.
    public var information: [UInt8]

    public init(sopClassUID: UID, information: [UInt8]) {
        self.sopClassUID = sopClassUID
        self.information = information
    }

    init(item: inout ByteBuffer) throws(PDUFault) {
        guard let uid = item.readLengthPrefixed() else { throw .invalid("an extended negotiation item ends inside its UID") }
        self.init(sopClassUID: uid.uidValue, information: Array(item.readableBytesView))
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.extendedNegotiation) { buffer in
            buffer.writeLengthPrefixed(sopClassUID.rawValue.utf8)
            buffer.writeBytes(information)
        }
    }
}

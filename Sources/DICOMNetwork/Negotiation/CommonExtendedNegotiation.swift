// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// Which service class a SOP class belongs to and which general SOP classes it refines (PS3.7 annex D.3.3.6).
public struct CommonExtendedNegotiation: Sendable, Hashable {
    public var sopClassUID: UID
    public var serviceClassUID: UID
    public var relatedGeneralSOPClassUIDs: [UID]

    public init(sopClassUID: UID, serviceClassUID: UID, relatedGeneralSOPClassUIDs: [UID]) {
        self.sopClassUID = sopClassUID
        self.serviceClassUID = serviceClassUID
        self.relatedGeneralSOPClassUIDs = relatedGeneralSOPClassUIDs
    }

    init(item: inout ByteBuffer) throws(PDUFault) {
        guard let sopClass = item.readLengthPrefixed(), let serviceClass = item.readLengthPrefixed(),
            var related = item.readLengthPrefixed()
        else { throw .invalid("a common extended negotiation item ends too early") }
        self.init(sopClassUID: sopClass.uidValue, serviceClassUID: serviceClass.uidValue, relatedGeneralSOPClassUIDs: [])
        while related.readableBytes > 0 {
            guard let uid = related.readLengthPrefixed() else {
                throw .invalid("a related general SOP class of a common extended negotiation item ends too early")
            }
            relatedGeneralSOPClassUIDs.append(uid.uidValue)
        }
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.commonExtendedNegotiation) { buffer in
            buffer.writeLengthPrefixed(sopClassUID.rawValue.utf8)
            buffer.writeLengthPrefixed(serviceClassUID.rawValue.utf8)
            var related = ByteBuffer()
            for uid in relatedGeneralSOPClassUIDs { related.writeLengthPrefixed(uid.rawValue.utf8) }
            buffer.writeLengthPrefixed(related.readableBytesView)
        }
    }
}

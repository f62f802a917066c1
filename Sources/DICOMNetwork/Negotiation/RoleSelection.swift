// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// Which roles the association's requestor takes for a SOP class (PS3.7 annex D.3.3.4).
public struct RoleSelection: Sendable, Hashable {
    public var sopClassUID: UID
    /// In a request: the requestor can be the user (SCU). In an answer: it may.
    public var isUser: Bool
    /// In a request: the requestor can be the provider (SCP). In an answer: it may.
    public var isProvider: Bool

    public init(sopClassUID: UID, isUser: Bool, isProvider: Bool) {
        self.sopClassUID = sopClassUID
        self.isUser = isUser
        self.isProvider = isProvider
    }

    init(item: inout ByteBuffer) throws(PDUFault) {
        guard let uid = item.readLengthPrefixed(), let roles = item.readMultipleIntegers(as: (UInt8, UInt8).self) else {
            throw .invalid("an SCP/SCU role selection item ends too early")
        }
        self.init(sopClassUID: uid.uidValue, isUser: roles.0 != 0, isProvider: roles.1 != 0)
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.roleSelection) { buffer in
            buffer.writeLengthPrefixed(sopClassUID.rawValue.utf8)
            buffer.writeMultipleIntegers(UInt8(isUser ? 1 : 0), UInt8(isProvider ? 1 : 0))
        }
    }
}

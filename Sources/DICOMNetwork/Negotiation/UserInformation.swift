// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM
import NIOCore

/// What the two applications tell each other in an association request and its answer (PS3.8 annex D, PS3.7 annex D.3.3).
public struct UserInformation: Sendable, Hashable {
    /// The longest P-DATA-TF PDU that the sender of this takes, in bytes after its header; 0 stands for any.
    public var maximumLength: UInt32
    public var implementationClassUID: UID?
    public var implementationVersionName: String?
    public var asynchronousOperations: AsynchronousOperationsWindow?
    public var roleSelections: [RoleSelection]
    public var extendedNegotiations: [ExtendedNegotiation]
    /// In requests only.
    public var commonExtendedNegotiations: [CommonExtendedNegotiation]
    /// In requests only.
    public var userIdentity: UserIdentity?
    /// The server's answer to a user identity, in answers only; empty when it only confirms.
    public var userIdentityResponse: [UInt8]?

    /// What this implementation says of itself, and nothing else.
    public init(maximumLength: UInt32 = 131_072) {
        self.maximumLength = maximumLength
        implementationClassUID = ImplementationIdentity.classUID
        implementationVersionName = ImplementationIdentity.versionName
        roleSelections = []
        extendedNegotiations = []
        commonExtendedNegotiations = []
    }

    init(item: ByteBuffer) throws(PDUFault) {
        maximumLength = 0
        roleSelections = []
        extendedNegotiations = []
        commonExtendedNegotiations = []
        var items = ItemReader(item)
        while let (type, value) = try items.next() {
            var value = value
            switch type {
            case ItemType.maximumLength:
                guard value.readableBytes == 4, let length = value.readInteger(as: UInt32.self) else {
                    throw .invalid("the maximum length item does not have 4 bytes")
                }
                maximumLength = length
            case ItemType.implementationClassUID: implementationClassUID = value.uidValue
            case ItemType.implementationVersionName: implementationVersionName = value.asciiValue
            case ItemType.asynchronousOperations: asynchronousOperations = try AsynchronousOperationsWindow(item: &value)
            case ItemType.roleSelection: roleSelections.append(try RoleSelection(item: &value))
            case ItemType.extendedNegotiation: extendedNegotiations.append(try ExtendedNegotiation(item: &value))
            case ItemType.commonExtendedNegotiation:
                commonExtendedNegotiations.append(try CommonExtendedNegotiation(item: &value))
            case ItemType.userIdentity: userIdentity = try UserIdentity(item: &value)
            case ItemType.userIdentityResponse: userIdentityResponse = try UserIdentity.response(item: &value)
            // PS3.7 D.3.3: items that an implementation does not know are passed over.
            default: continue
            }
        }
    }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeItem(ItemType.userInformation) { buffer in
            buffer.writeItem(ItemType.maximumLength) { $0.writeInteger(maximumLength) }
            if let implementationClassUID { buffer.writeItem(ItemType.implementationClassUID, uid: implementationClassUID) }
            asynchronousOperations?.write(to: &buffer)
            for role in roleSelections { role.write(to: &buffer) }
            if let implementationVersionName {
                buffer.writeItem(ItemType.implementationVersionName) { $0.writeString(String(implementationVersionName.prefix(16))) }
            }
            for negotiation in extendedNegotiations { negotiation.write(to: &buffer) }
            for negotiation in commonExtendedNegotiations { negotiation.write(to: &buffer) }
            userIdentity?.write(to: &buffer)
            if let userIdentityResponse { UserIdentity.write(response: userIdentityResponse, to: &buffer) }
        }
    }
}

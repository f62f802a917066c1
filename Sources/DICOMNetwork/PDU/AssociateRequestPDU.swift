// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// A-ASSOCIATE-RQ (PS3.8 section 9.3.2).
public struct AssociateRequestPDU: Sendable, Equatable {
    /// Bit 0 stands for version 1, the only one.
    public var protocolVersion: UInt16
    /// Called and calling application entity titles, without padding, at most 16 characters.
    public var calledAETitle: String
    public var callingAETitle: String
    /// The application context's name, 1.2.840.10008.3.1.1.1 for DICOM.
    public var applicationContext: String
    /// At most 128 contexts, each with an identifier of its own.
    public var contexts: [PresentationContextProposal]
    public var userInformation: UserInformation

    /// The name of the one application context that DICOM defines (PS3.7 annex A.2.1).
    public static let dicomApplicationContext = "1.2.840.10008.3.1.1.1"

    public init(
        calledAETitle: String, callingAETitle: String, contexts: [PresentationContextProposal], userInformation: UserInformation
    ) {
        protocolVersion = 1
        self.calledAETitle = calledAETitle
        self.callingAETitle = callingAETitle
        applicationContext = Self.dicomApplicationContext
        self.contexts = contexts
        self.userInformation = userInformation
    }

    /// Reads what follows the six bytes of the header; items of unknown types are passed over.
    init(body: inout ByteBuffer) throws(PDUFault) {
        let head = try AssociateHead(body: &body)
        protocolVersion = head.protocolVersion
        calledAETitle = head.calledAETitle
        callingAETitle = head.callingAETitle
        applicationContext = ""
        contexts = []
        userInformation = UserInformation()
        var seen = Set<UInt8>()
        var items = ItemReader(body)
        while let item = try items.next() {
            switch item.type {
            case ItemType.applicationContext: applicationContext = item.value.asciiValue
            case ItemType.proposedContext:
                let context = try PresentationContextProposal(item: item.value)
                guard seen.insert(context.id).inserted else {
                    throw .invalid("presentation context \(context.id) is proposed twice")
                }
                contexts.append(context)
            case ItemType.userInformation: userInformation = try UserInformation(item: item.value)
            default: continue
            }
        }
    }

    /// Appends the whole PDU.
    public func write(to buffer: inout ByteBuffer) {
        AssociateHead(protocolVersion: protocolVersion, calledAETitle: calledAETitle, callingAETitle: callingAETitle)
            .write(.associateRequest, to: &buffer) { buffer in
                buffer.writeItem(ItemType.applicationContext) { $0.writeString(applicationContext) }
                for context in contexts.prefix(128) { context.write(to: &buffer) }
                userInformation.write(to: &buffer)
            }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// A-ASSOCIATE-AC (PS3.8 section 9.3.3).
public struct AssociateAcceptPDU: Sendable, Equatable {
    /// The titles of the request, sent back for the peers that look at these reserved fields.
    public var calledAETitle: String
    public var callingAETitle: String
    public var applicationContext: String
    /// One result for every proposed context.
    public var contexts: [PresentationContextResult]
    public var userInformation: UserInformation

    public init(
        calledAETitle: String, callingAETitle: String, contexts: [PresentationContextResult], userInformation: UserInformation
    ) {
        self.calledAETitle = calledAETitle
        self.callingAETitle = callingAETitle
        applicationContext = AssociateRequestPDU.dicomApplicationContext
        self.contexts = contexts
        self.userInformation = userInformation
    }

    /// Reads what follows the six bytes of the header; items of unknown types are passed over.
    init(body: inout ByteBuffer) throws(PDUFault) {
        let head = try AssociateHead(body: &body)
        calledAETitle = head.calledAETitle
        callingAETitle = head.callingAETitle
        applicationContext = ""
        contexts = []
        userInformation = UserInformation()
        var items = ItemReader(body)
        while let item = try items.next() {
            switch item.type {
            case ItemType.applicationContext: applicationContext = item.value.asciiValue
            case ItemType.acceptedContext: contexts.append(try PresentationContextResult(item: item.value))
            case ItemType.userInformation: userInformation = try UserInformation(item: item.value)
            default: continue
            }
        }
    }

    /// Appends the whole PDU.
    public func write(to buffer: inout ByteBuffer) {
        AssociateHead(protocolVersion: 1, calledAETitle: calledAETitle, callingAETitle: callingAETitle)
            .write(.associateAccept, to: &buffer) { buffer in
                buffer.writeItem(ItemType.applicationContext) { $0.writeString(applicationContext) }
                for context in contexts.prefix(128) { context.write(to: &buffer) }
                userInformation.write(to: &buffer)
            }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore

@testable import DICOMNetwork

/// What a well-behaved peer would say, byte by byte.
extension RawPeer {
    static func request(
        to called: String = "ANY-SCP", contexts: [PresentationContextProposal] = RawPeer.contexts,
        information: UserInformation = UserInformation()
    ) -> ByteBuffer {
        ByteBuffer {
            AssociateRequestPDU(calledAETitle: called, callingAETitle: "RAW", contexts: contexts, userInformation: information)
                .write(to: &$0)
        }
    }

    static let contexts: [PresentationContextProposal] = [
        .init(id: 1, abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian]),
        .init(id: 3, abstractSyntax: .ctImageStorage, transferSyntaxes: [.explicitVRLittleEndian]),
    ]

    static func command(_ command: CommandSet, in context: UInt8) -> ByteBuffer {
        ByteBuffer {
            DataTransferPDU.write(command.encoded(), contextID: context, isCommand: true, maximumLength: 16_384, to: &$0)
        }
    }

    static func data(_ bytes: [UInt8], in context: UInt8, isLast: Bool, maximumLength: Int = 16_384) -> ByteBuffer {
        var buffer = ByteBuffer()
        var rest = bytes[...]
        repeat {
            let part = rest.prefix(maximumLength - 6)
            rest = rest.dropFirst(part.count)
            DataTransferPDU.writeHeader(
                contextID: context, isCommand: false, isLast: isLast && rest.isEmpty, count: part.count, to: &buffer)
            buffer.writeBytes(part)
        } while !rest.isEmpty
        return buffer
    }

    /// What a peer says that accepts context 1.
    static let acceptance = ByteBuffer {
        AssociateAcceptPDU(
            calledAETitle: "A", callingAETitle: "B",
            contexts: [.init(id: 1, result: .acceptance, transferSyntax: .explicitVRLittleEndian)], userInformation: UserInformation()
        ).write(to: &$0)
    }

    static let release = ByteBuffer { ReleasePDU.writeRequest(to: &$0) }

    /// Opens an association on a new connection.
    static func associated(port: Int, contexts: [PresentationContextProposal] = RawPeer.contexts) async throws -> RawPeer {
        let peer = try await RawPeer.connect(port: port)
        try await peer.send(request(contexts: contexts))
        guard case .pdu(.associateAccept) = try await peer.next() else { throw PDUFault(.notSpecified, "no association") }
        return peer
    }

    /// Opens an association with a server whose ARTIM timer is so short that it may end a connection before its request is read.
    static func eventuallyAssociated(port: Int) async throws -> RawPeer {
        while true {
            let peer = try await connect(port: port)
            try await peer.send(request())
            if case .pdu(.associateAccept) = try await peer.next() { return peer }
            try Task.checkCancellation()
        }
    }

    /// The next response's command set.
    func response() async throws -> CommandSet {
        var assembler = MessageAssembler()
        while case .fragment(let fragment) = try await next() {
            if case .command(let command, _) = try assembler.take(fragment) { return command }
        }
        throw PDUFault(.notSpecified, "no response")
    }

    /// Stores an instance of `bytes` and gives the status.
    func store(_ bytes: [UInt8], as instance: UID, messageID: UInt16 = 1) async throws -> CommandSet {
        var all = Self.command(.storeRequest(messageID: messageID, sopClassUID: .ctImageStorage, sopInstanceUID: instance), in: 3)
        all.writeImmutableBuffer(Self.data(bytes, in: 3, isLast: true))
        try await send(all)
        return try await response()
    }

    func echo() async throws -> DIMSEStatus? {
        try await send(Self.command(.echoRequest(messageID: 99), in: 1))
        return try await response().status
    }
}

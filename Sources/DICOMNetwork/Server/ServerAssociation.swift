// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Logging
import NIOCore

/// One connection of a ``DICOMServer`` from its opening to its closing.
///
/// Not Sendable: it lives in one task, on the event loop of its connection, and holds at most the bytes of one read. The
/// protocol machine says what is to be done; this does it.
final class ServerAssociation {
    let transport: AssociationTransport
    let provider: any StorageProvider
    let configuration: DICOMServer.Configuration
    let state: ServerState
    let remoteHost: String
    var logger: Logger

    private var upper = UpperLayerMachine(role: .acceptor)
    private var decoder = PDUDecoder()
    private var assembler = MessageAssembler()
    private var timer: NIODeadline?
    /// The bytes of a peer that has been aborted for them are not looked at any more.
    private var isDeaf = false
    private var abortReason = AbortReason.notSpecified
    private(set) var info: AssociationInfo?
    private var end: AssociationEnd?
    private var maximumSendLength = 16_384
    private var contexts: [UInt8: AcceptedContext] = [:]
    var message: ServerMessage?

    init(
        transport: AssociationTransport, provider: any StorageProvider, configuration: DICOMServer.Configuration, state: ServerState,
        remoteHost: String, logger: Logger
    ) {
        self.transport = transport
        self.provider = provider
        self.configuration = configuration
        self.state = state
        self.remoteHost = remoteHost
        self.logger = logger
    }

    /// Serves the peer until the connection is closed.
    func run() async {
        apply(.transportIndicated)
        while upper.state != .idle {
            switch await transport.next(until: timer ?? .now() + configuration.idleTimeout) {
            case .bytes(let bytes): await take(bytes)
            case .closed: apply(.transportClosed)
            case .deadline: deadlinePassed()
            case .cancelled: cancelled()
            }
        }
        transport.close()
        await conclude()
    }

    /// How long a peer that was told of the server's end may take to close the connection.
    private static let patienceWhenStopping = TimeAmount.seconds(1)

    // MARK: Events

    private func take(_ bytes: ByteBuffer) async {
        guard !isDeaf else { return }
        decoder.append(bytes)
        do {
            while upper.state != .idle, !isDeaf, let event = try decoder.next() {
                switch event {
                case .fragment(let fragment): await take(fragment)
                case .pdu(let pdu): await take(pdu)
                }
            }
        } catch {
            logger.warning("invalid PDU", metadata: ["dicom.fault": "\(error)"])
            fail(.invalidReceived, reason: error.reason, because: error.message)
            isDeaf = true
        }
    }

    private func take(_ pdu: PDU) async {
        switch pdu {
        case .associateRequest(let request): await decide(request)
        case .associateAccept: fail(.acceptReceived, reason: .unexpectedPDU, because: "an A-ASSOCIATE-AC came out of place")
        case .associateReject: fail(.rejectReceived, reason: .unexpectedPDU, because: "an A-ASSOCIATE-RJ came out of place")
        case .releaseRequest:
            let isExpected = upper.state == .established
            if isExpected { end = .released }
            fail(.releaseRequestReceived, reason: .unexpectedPDU, because: "an A-RELEASE-RQ came out of place")
            if isExpected { apply(.releaseAnswered) }
        case .releaseReply: fail(.releaseReplyReceived, reason: .unexpectedPDU, because: "an A-RELEASE-RP came out of place")
        case .abort(let abort):
            if end == nil { end = .aborted(abort) }
            apply(.abortReceived)
        }
    }

    private func take(_ fragment: PDVFragment) async {
        guard upper.takesData else {
            fail(.dataReceived, reason: .unexpectedPDU, because: "a P-DATA-TF came out of place")
            return
        }
        guard let context = contexts[fragment.contextID] else {
            let text = "presentation context \(fragment.contextID) was not accepted"
            fail(.invalidReceived, reason: .invalidPDUParameterValue, because: text)
            isDeaf = true
            return
        }
        do {
            switch try assembler.take(fragment) {
            case .none: break
            case .command(let command, _): try await begin(command, in: context)
            case .data(let bytes, let isLast): await receive(bytes, isLast: isLast)
            }
        } catch {
            logger.warning("invalid message", metadata: ["dicom.fault": "\(error)"])
            abort(because: error.message)
        }
    }

    private func deadlinePassed() {
        guard timer == nil else {
            if upper.state == .awaitingRequest { logger.debug("no association request in time") }
            apply(.timerExpired)
            return
        }
        logger.notice("association idle for too long")
        abort(because: "idle for too long")
    }

    private func cancelled() {
        if upper.state == .awaitingRequest || upper.state == .awaitingTransportClosing {
            apply(.timerExpired)
        } else {
            abort(because: "the server is stopping")
            // A peer that does not close its side must not hold the stop for the whole ARTIM time.
            if let expiry = timer { timer = min(expiry, .now() + Self.patienceWhenStopping) }
        }
    }

    // MARK: Negotiation

    private func decide(_ request: AssociateRequestPDU) async {
        guard upper.state == .awaitingRequest else {
            fail(.requestReceived, reason: .unexpectedPDU, because: "an A-ASSOCIATE-RQ came out of place")
            return
        }
        logger[metadataKey: "dicom.calling_ae"] = "\(request.callingAETitle)"
        logger[metadataKey: "dicom.called_ae"] = "\(request.calledAETitle)"
        guard request.protocolVersion & 1 == 1 else { return reject(request, .protocolVersionNotSupported) }
        guard request.applicationContext == AssociateRequestPDU.dicomApplicationContext else {
            return reject(request, .applicationContextNotSupported)
        }
        guard let number = state.enterAssociation() else { return reject(request, .localLimitExceeded) }
        apply(.requestReceived)
        logger[metadataKey: "association.id"] = "\(number)"
        let decision = await provider.decide(
            AssociationRequest(
                callingAETitle: request.callingAETitle, calledAETitle: request.calledAETitle, remoteHost: remoteHost,
                contexts: request.contexts, userInformation: request.userInformation))
        switch decision {
        case .reject(let rejection):
            state.leaveAssociation()
            logger.notice("association rejected", metadata: ["dicom.rejection": "\(rejection)"])
            apply(.rejected) { AssociateRejectPDU(rejection).write(to: &$0) }
        case .accept(let results, let identityResponse):
            info = AssociationInfo(
                id: number, callingAETitle: request.callingAETitle, calledAETitle: request.calledAETitle, remoteHost: remoteHost,
                implementationVersionName: request.userInformation.implementationVersionName)
            let answer = accept(request, results, identityResponse)
            logger.info("association accepted", metadata: ["dicom.contexts": "\(contexts.count)"])
            apply(.accepted) { answer.write(to: &$0) }
        }
    }

    private func accept(
        _ request: AssociateRequestPDU, _ results: [PresentationContextResult], _ identityResponse: [UInt8]
    ) -> AssociateAcceptPDU {
        let checked = request.contexts.map { proposal in
            guard let result = results.first(where: { $0.id == proposal.id }) else { return proposal.refused(.userRejection) }
            guard result.isAccepted else { return result }
            guard proposal.transferSyntaxes.contains(result.transferSyntax),
                let syntax = TransferSyntax(uid: result.transferSyntax)
            else { return proposal.refused(.transferSyntaxesNotSupported) }
            contexts[proposal.id] = AcceptedContext(
                id: proposal.id, abstractSyntax: proposal.abstractSyntax, transferSyntax: syntax)
            return result
        }
        let peerMaximum = Int(request.userInformation.maximumLength)
        maximumSendLength = peerMaximum == 0 ? 16_384 : min(peerMaximum, 131_072)
        return AssociateAcceptPDU(
            calledAETitle: request.calledAETitle, callingAETitle: request.callingAETitle, contexts: checked,
            userInformation: request.userInformation.answer(
                maximumLength: configuration.maximumPDULength, acceptedClasses: Set(contexts.values.map(\.abstractSyntax)),
                identityResponse: identityResponse))
    }

    private func reject(_ request: AssociateRequestPDU, _ rejection: AssociationRejection) {
        logger.notice("association rejected", metadata: ["dicom.rejection": "\(rejection)"])
        apply(.requestReceived, isAcceptable: false) { AssociateRejectPDU(rejection).write(to: &$0) }
    }

    // MARK: Actions

    /// Sends a command set to the peer, and waits when the peer does not take what it is sent.
    func respond(_ command: CommandSet, in contextID: UInt8) async {
        guard upper.state == .established else { return }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(DataTransferPDU.headerLength + command.encodedLength)
        DataTransferPDU.write(command.encoded(), contextID: contextID, isCommand: true, maximumLength: maximumSendLength, to: &buffer)
        apply(.dataRequested) { $0 = buffer }
        if await !transport.drained(until: .now() + configuration.idleTimeout) {
            // Nothing more can be said to a peer that does not read; closed and cancelled are told by the transport.
            abort(because: "the peer does not take its responses")
        }
    }

    /// Aborts as the service user.
    func abort(because reason: String) {
        if end == nil { end = .abortedHere(reason: reason) }
        apply(.abortRequested)
        isDeaf = true
    }

    /// Handles an event that in most states is a fault of the peer's.
    private func fail(_ event: UpperLayerEvent, reason: AbortReason, because text: String) {
        abortReason = reason
        let before = upper.state
        apply(event)
        if upper.state == .awaitingTransportClosing, before != .awaitingTransportClosing, end == nil {
            end = .abortedHere(reason: text)
        }
    }

    /// Puts an event through the protocol machine and does what it says; `pdu` writes what is to be sent.
    private func apply(_ event: UpperLayerEvent, isAcceptable: Bool = true, pdu: (inout ByteBuffer) -> Void = { _ in }) {
        guard let transition = upper.handle(event, isAcceptable: isAcceptable) else { return }
        var buffer = ByteBuffer()
        for effect in transition.effects {
            switch effect {
            case .startTimer: timer = .now() + configuration.artimTimeout
            case .stopTimer: timer = nil
            case .closeTransport: transport.close()
            case .sendAccept, .sendReject, .sendData: pdu(&buffer)
            case .sendReleaseReply: ReleasePDU.writeReply(to: &buffer)
            case .sendUserAbort: AbortPDU.byUser.write(to: &buffer)
            case .sendProviderAbort: AbortPDU.byProvider(abortReason).write(to: &buffer)
            // Told to the provider when the association's task ends, or by the caller.
            case .indicateRequest, .indicateData, .indicateRelease, .indicateAbort, .indicateProviderAbort: break
            // Effects of a requestor, which this is not.
            case .openTransport, .sendRequest, .confirmAccepted, .confirmRejected, .sendReleaseRequest, .confirmRelease: break
            }
        }
        if buffer.readableBytes > 0 { transport.write(buffer) }
    }

    private func conclude() async {
        if let message { await message.receiver?.discard() }
        message = nil
        guard let info else { return }
        let end = end ?? .connectionLost
        logger.info("association ended", metadata: ["dicom.end": "\(end)"])
        await provider.ended(info, end)
        state.leaveAssociation()
    }
}

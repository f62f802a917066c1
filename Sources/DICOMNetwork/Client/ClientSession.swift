// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import NIOCore

/// The requestor's side of an association, on the event loop of its connection.
final class ClientSession {
    private let transport: AssociationTransport
    private let peer: DICOMPeer
    private let options: ClientOptions
    private var upper = UpperLayerMachine(role: .requestor)
    private var decoder = PDUDecoder()
    private var assembler = MessageAssembler()
    private var abortReason = AbortReason.notSpecified
    private var lastMessageID: UInt16 = 0
    private(set) var maximumSendLength = 16_384

    init(transport: AssociationTransport, peer: DICOMPeer, options: ClientOptions) {
        self.transport = transport
        self.peer = peer
        self.options = options
    }

    /// Whether operations can be asked for.
    var isEstablished: Bool { upper.state == .established }

    // MARK: Association

    /// Asks for the association and waits for the answer.
    func open(_ request: AssociateRequestPDU) async throws -> [AcceptedContext] {
        apply(.associateRequested)
        apply(.transportOpened) { request.write(to: &$0) }
        let answer = try await receive(until: .now() + options.associationTimeout, "association request")
        switch answer {
        case .pdu(.associateAccept(let accept)):
            apply(.acceptReceived)
            let peerMaximum = accept.userInformation.maximumLength == 0 ? UInt32.max : accept.userInformation.maximumLength
            maximumSendLength = Int(min(peerMaximum, options.maximumSendLength))
            return try contexts(request, accept)
        case .pdu(.associateReject(let reject)):
            apply(.rejectReceived)
            throw DICOMNetworkError(
                reject.rejection.result == .transient ? .unavailable : .permissionDenied,
                "\(peer) \(verb(reject.rejection))", rejection: reject.rejection)
        default: throw unexpected(answer)
        }
    }

    /// "rejected the association for now: the presentation service says local limit exceeded".
    private func verb(_ rejection: AssociationRejection) -> String {
        "rejected the association \(rejection.result): \(rejection.source) says \(rejection.reasonText)"
    }

    private func contexts(_ request: AssociateRequestPDU, _ accept: AssociateAcceptPDU) throws -> [AcceptedContext] {
        try accept.contexts.filter(\.isAccepted).map { result in
            guard let proposal = request.contexts.first(where: { $0.id == result.id }),
                proposal.transferSyntaxes.contains(result.transferSyntax),
                let syntax = TransferSyntax(uid: result.transferSyntax)
            else {
                throw DICOMNetworkError(
                    .corruptData, "\(peer) accepted presentation context \(result.id) with what was not proposed for it")
            }
            return AcceptedContext(id: result.id, abstractSyntax: proposal.abstractSyntax, transferSyntax: syntax)
        }
    }

    /// Releases the association; one that is broken, or not released in time, is given up.
    func release() async {
        apply(.releaseRequested)
        let deadline = NIODeadline.now() + options.associationTimeout
        while upper.state != .idle, let event = try? await receive(until: deadline, "release") {
            switch event {
            case .pdu(.releaseReply): apply(.releaseReplyReceived)
            case .pdu(.releaseRequest):
                apply(.releaseRequestReceived)
                apply(.releaseAnswered)
            case .pdu(.abort): apply(.abortReceived)
            case .fragment: apply(.dataReceived)
            case .pdu:
                abortReason = .unexpectedPDU
                apply(.invalidReceived)
            }
        }
        transport.finish()
    }

    /// Aborts the association if it is open, and closes the connection.
    func abort() async {
        apply(.abortRequested)
        // Waiting for the peer to take the abort and close would only hold the caller up.
        transport.finish()
    }

    // MARK: Operations

    /// Sends a request without a data set and waits for its response.
    func operation(in contextID: UInt8, _ request: (UInt16) -> CommandSet) async throws -> StoreOutcome {
        let messageID = nextMessageID()
        let command = request(messageID)
        try send { buffer in
            DataTransferPDU.write(
                command.encoded(), contextID: contextID, isCommand: true, maximumLength: maximumSendLength, to: &buffer)
        }
        return try await response(to: messageID, .now() + options.responseTimeout)
    }

    /// Sends an instance, a burst of PDUs at a time with one system call each, reading ahead of the network by one burst.
    func store(_ source: InstanceSource, in contextID: UInt8, files: FileWork) async throws -> StoreOutcome {
        let messageID = nextMessageID()
        let identity = source.identity
        let command = CommandSet.storeRequest(
            messageID: messageID, sopClassUID: identity.sopClassUID, sopInstanceUID: identity.sopInstanceUID)
        var first = ByteBuffer()
        first.reserveCapacity(source.firstBurstLength)
        DataTransferPDU.write(
            command.encoded(), contextID: contextID, isCommand: true, maximumLength: maximumSendLength, to: &first)
        let framing = InstanceSource.Framing(contextID: contextID, maximumLength: maximumSendLength)
        var burst = try await source.isLoaded ? source.fill(first, framing) : files.run { [first] in try source.fill(first, framing) }
        while true {
            try send { $0 = burst }
            let isLast = source.isAtEnd
            if !isLast {
                do { burst = try await files.run { try source.fill(ByteBuffer(), framing) } } catch {
                    // Half an instance has gone out, and there is no way to take it back but this one.
                    await abort()
                    throw error
                }
            }
            guard await transport.drained(until: .now() + options.responseTimeout) else { throw try await stalled() }
            if isLast { break }
        }
        return try await response(to: messageID, .now() + options.responseTimeout)
    }

    private func nextMessageID() -> UInt16 {
        lastMessageID = lastMessageID == .max ? 1 : lastMessageID + 1
        return lastMessageID
    }

    /// Sends what `pdu` writes, if the association is established.
    private func send(_ pdu: (inout ByteBuffer) -> Void) throws(DICOMNetworkError) {
        guard upper.state == .established else {
            throw DICOMNetworkError(.failedPrecondition, "the association with \(peer) is not open any more")
        }
        apply(.dataRequested, pdu: pdu)
    }

    private func response(to messageID: UInt16, _ deadline: NIODeadline) async throws -> StoreOutcome {
        while true {
            let event = try await receive(until: deadline, "operation")
            guard case .fragment(let fragment) = event else { throw unexpected(event) }
            do throws(DIMSEFault) {
                guard case .command(let command, _) = try assembler.take(fragment) else { continue }
                // Not for this operation: nothing that is asked for here has several responses.
                guard command.messageIDBeingRespondedTo == messageID, let status = command.status else { continue }
                return StoreOutcome(status, comment: command.errorComment)
            } catch {
                await abort()
                throw DICOMNetworkError(.corruptData, "\(peer) answered with \(error)")
            }
        }
    }

    /// What to say when the peer has stopped taking bytes: mostly it has said why.
    private func stalled() async throws -> any Error {
        if Task.isCancelled { return CancellationError() }
        do {
            while true {
                let event = try await receive(until: .now(), "data")
                guard case .fragment = event else { return unexpected(event) }
            }
        } catch {
            return error
        }
    }

    // MARK: Events

    /// The next thing the peer says; what ends the association is thrown.
    private func receive(until deadline: NIODeadline, _ what: String) async throws -> PDUEvent {
        while true {
            let event: PDUEvent?
            do { event = try decoder.next() } catch {
                abortReason = error.reason
                apply(.invalidReceived)
                transport.finish()
                throw DICOMNetworkError(.corruptData, "\(peer) does not speak DICOM: \(error)")
            }
            if let event { return event }
            switch await transport.next(until: deadline) {
            case .bytes(let bytes): decoder.append(bytes)
            case .closed:
                apply(.transportClosed)
                throw DICOMNetworkError(.unavailable, "\(peer) closed the connection without an answer to the \(what)")
            case .deadline:
                await abort()
                throw DICOMNetworkError(.deadlineExceeded, "\(peer) did not answer the \(what) in time")
            case .cancelled:
                await abort()
                throw CancellationError()
            }
        }
    }

    private func unexpected(_ event: PDUEvent) -> DICOMNetworkError {
        switch event {
        case .pdu(.abort(let abort)):
            apply(.abortReceived)
            let who = abort.source == 0 ? "" : " (\(abort.reason))"
            return DICOMNetworkError(.unavailable, "\(peer) aborted the association\(who)", abort: abort)
        case .pdu(.releaseRequest):
            apply(.releaseRequestReceived)
            apply(.releaseAnswered)
            transport.finish()
            return DICOMNetworkError(.unavailable, "\(peer) released the association")
        case .fragment, .pdu:
            abortReason = .unexpectedPDU
            apply(.invalidReceived)
            transport.finish()
            return DICOMNetworkError(.corruptData, "\(peer) sent something that has no place here")
        }
    }

    private func apply(_ event: UpperLayerEvent, pdu: (inout ByteBuffer) -> Void = { _ in }) {
        guard let transition = upper.handle(event) else { return }
        var buffer = ByteBuffer()
        for effect in transition.effects {
            switch effect {
            case .closeTransport: transport.close()
            case .sendRequest, .sendData: pdu(&buffer)
            case .sendReleaseRequest: ReleasePDU.writeRequest(to: &buffer)
            case .sendReleaseReply: ReleasePDU.writeReply(to: &buffer)
            case .sendUserAbort: AbortPDU.byUser.write(to: &buffer)
            case .sendProviderAbort: AbortPDU.byProvider(abortReason).write(to: &buffer)
            // The connection is open already, callers close it instead of waiting with a timer, and they tell what happened.
            case .openTransport, .startTimer, .stopTimer, .confirmAccepted, .confirmRejected, .indicateData, .indicateRelease,
                .confirmRelease, .indicateAbort, .indicateProviderAbort:
                break
            // Effects of an acceptor, which this is not.
            case .sendAccept, .sendReject, .indicateRequest: break
            }
        }
        if buffer.readableBytes > 0 { transport.write(buffer) }
    }
}

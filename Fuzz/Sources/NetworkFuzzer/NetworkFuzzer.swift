// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import NIOCore

@testable import DICOMNetwork

/// Gives one input to what is made of a peer's bytes.
///
/// The first byte chooses the decoder, the rest is what it gets. A trap, a fault of memory, or a broken promise (which ends in a
/// precondition) is a find.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ size: Int) -> CInt {
    guard size > 1 else { return 0 }
    let input = ByteBuffer(bytes: UnsafeBufferPointer(start: start + 1, count: size - 1))
    switch start[0] & 3 {
    case 0: checkStream(input)
    case 1: for event in decode(framed(.associateRequest, input), pieces: 1 << 20).events { check(event) }
    case 2: for event in decode(framed(.associateAccept, input), pieces: 1 << 20).events { check(event) }
    default: checkCommand(input)
    }
    return 0
}

/// A PDU with a length that is right, which mutations of a whole one seldom have.
private func framed(_ type: PDUType, _ body: ByteBuffer) -> ByteBuffer {
    var bytes = ByteBuffer()
    bytes.writeMultipleIntegers(type.rawValue, UInt8(0), UInt32(body.readableBytes))
    bytes.writeImmutableBuffer(body)
    return bytes
}

/// The first byte says in what pieces the others come.
private func checkStream(_ input: ByteBuffer) {
    var input = input
    guard let length = input.readInteger(as: UInt8.self) else { return }
    let whole = decode(input, pieces: 1 << 20)
    let parts = decode(input, pieces: Int(length) + 1)
    precondition(whole.fault == parts.fault)
    precondition(whole.events == parts.events)
    for event in whole.events { check(event) }
    checkMessages(whole.events)
}

/// Decodes bytes that come in pieces, and joins neighbouring fragments up to the last of a set.
private func decode(_ bytes: ByteBuffer, pieces: Int) -> (events: [PDUEvent], fault: PDUFault?) {
    var decoder = PDUDecoder(maximumAssociateLength: 1 << 16)
    var rest = bytes
    var events: [PDUEvent] = []
    do throws(PDUFault) {
        while let piece = rest.readSlice(length: min(pieces, rest.readableBytes)), piece.readableBytes > 0 {
            decoder.append(piece)
            while let event = try decoder.next() {
                if case .fragment(let next) = event, case .fragment(var last) = events.last, !last.isLast,
                    last.contextID == next.contextID, last.isCommand == next.isCommand
                {
                    last.bytes.writeImmutableBuffer(next.bytes)
                    last.isLast = next.isLast
                    events[events.count - 1] = .fragment(last)
                } else {
                    events.append(event)
                }
            }
        }
        return (events, nil)
    } catch {
        precondition(!error.message.isEmpty)
        return (events, error)
    }
}

/// What has been read can be written, and what has been written is read and written the same ever after.
private func check(_ event: PDUEvent) {
    switch event {
    case .pdu(.associateRequest(let request)):
        rewritten(.associateRequest) {
            request.write(to: &$0)
        } again: { pdu, bytes in
            guard case .associateRequest(let again) = pdu else { preconditionFailure("another PDU") }
            again.write(to: &bytes)
        }
        checkAnswer(to: request)
    case .pdu(.associateAccept(let accept)):
        rewritten(.associateAccept) {
            accept.write(to: &$0)
        } again: { pdu, bytes in
            guard case .associateAccept(let again) = pdu else { preconditionFailure("another PDU") }
            again.write(to: &bytes)
        }
    case .pdu, .fragment: break
    }
}

private func rewritten(_ type: PDUType, _ write: (inout ByteBuffer) -> Void, again: (PDU, inout ByteBuffer) -> Void) {
    var first = ByteBuffer()
    write(&first)
    // Bytes above 7F have become U+FFFD, which takes three bytes each: the item may not fit any more.
    guard first.readableBytes < 1 << 16, !first.readableBytesView.contains(0xEF) else { return }
    var written = [first]
    for _ in 0..<2 {
        let (events, fault) = decode(written[written.count - 1], pieces: 1 << 20)
        guard fault == nil, events.count == 1, case .pdu(let pdu) = events[0] else { preconditionFailure("its own \(type) is not read") }
        var next = ByteBuffer()
        again(pdu, &next)
        written.append(next)
    }
    // The first time may cut a name at its limit and uncover a space.
    precondition(written[1] == written[2])
}

/// Every request that can be read has an answer that can be read and answers each of its contexts.
private func checkAnswer(to request: AssociateRequestPDU) {
    let results = request.contexts.map { StorageNegotiation.result(for: $0) }
    let accepted = Set(zip(request.contexts, results).filter { $1.isAccepted }.map(\.0.abstractSyntax))
    let answer = AssociateAcceptPDU(
        calledAETitle: request.calledAETitle, callingAETitle: request.callingAETitle, contexts: results,
        userInformation: request.userInformation.answer(maximumLength: 16_384, acceptedClasses: accepted, identityResponse: [1]))
    var bytes = ByteBuffer()
    answer.write(to: &bytes)
    guard bytes.readableBytes < 1 << 16, !bytes.readableBytesView.contains(0xEF) else { return }
    let (events, fault) = decode(bytes, pieces: 1 << 20)
    guard fault == nil, events.count == 1, case .pdu(.associateAccept(let again)) = events[0] else {
        preconditionFailure("its own answer is not read")
    }
    precondition(again.contexts.map(\.id) == request.contexts.map(\.id))
}

/// Puts the fragments together until one is out of place.
private func checkMessages(_ events: [PDUEvent]) {
    var assembler = MessageAssembler()
    for case .fragment(let fragment) in events {
        do throws(DIMSEFault) {
            switch try assembler.take(fragment) {
            case .none: precondition(assembler.isInsideMessage && !fragment.isLast)
            case .command(let command, let context):
                precondition(context == fragment.contextID && assembler.isInsideMessage == command.hasDataSet)
            case .data(let bytes, let isLast): precondition(bytes == fragment.bytes && assembler.isInsideMessage != isLast)
            }
        } catch {
            precondition(!error.message.isEmpty)
            return
        }
    }
}

private func checkCommand(_ input: ByteBuffer) {
    guard let command = try? CommandSet(decoding: input) else { return }
    _ = (command.moveDestination, command.priority, command.status?.description, command.offendingElements, command.errorComment)
    _ = (command.eventTypeID, command.attributeIdentifiers, command.moveOriginatorAETitle, command.commandField?.description)
    let encoded = command.encoded()
    guard encoded.readableBytes <= CommandSet.maximumLength else { return }
    guard let again = try? CommandSet(decoding: encoded) else { preconditionFailure("its own command set is not read") }
    precondition(again.commandField == command.commandField && again.messageID == command.messageID)
    precondition(again.affectedSOPInstanceUID == command.affectedSOPInstanceUID && again.errorComment == command.errorComment)
    let response = CommandSet.response(
        to: command, status: .cannotUnderstand, comment: command.errorComment, offendingElements: command.offendingElements)
    let answer = response.encoded()
    precondition(answer.readableBytes.isMultiple(of: 2) && answer.readableBytes == response.encodedLength)
    guard let read = try? CommandSet(decoding: answer) else { preconditionFailure("its own response is not read") }
    precondition(read.messageIDBeingRespondedTo == command.messageID ?? 0 && !read.hasDataSet && read.status == .cannotUnderstand)
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Logging
import NIOCore

/// The DIMSE services of a server: C-ECHO, C-STORE, and an answer to everything else (PS3.7 section 9.3).
extension ServerAssociation {
    /// Takes a command set; a data set follows when it says so.
    func begin(_ command: CommandSet, in context: AcceptedContext) async throws(DIMSEFault) {
        guard let field = command.commandField else { throw DIMSEFault("a command set without a command field") }
        guard !field.isResponse else { throw DIMSEFault("a \(field) that nobody has asked for") }
        var message = ServerMessage(command: command, context: context)
        switch field {
        case .echoRequest:
            message.refusal = StoreOutcome(
                context.abstractSyntax == .verification ? .success : .sopClassNotSupported,
                comment: "the presentation context is not for Verification")
        case .storeRequest:
            do {
                message.receiver = try await beginStore(command, in: context)
            } catch {
                message.refusal = outcome(of: error)
            }
        case .cancelRequest: break
        default: message.refusal = StoreOutcome(.unrecognizedOperation, comment: "\(field) is not supported here")
        }
        self.message = message
        if !command.hasDataSet { await endMessage() }
    }

    /// Takes the next bytes of the data set.
    func receive(_ bytes: ByteBuffer, isLast: Bool) async {
        if let receiver = message?.receiver, bytes.readableBytes > 0 {
            do {
                try await receiver.receive(bytes)
            } catch {
                message?.receiver = nil
                message?.refusal = outcome(of: error)
                await receiver.discard()
            }
        }
        if isLast { await endMessage() }
    }

    private func beginStore(_ command: CommandSet, in context: AcceptedContext) async throws -> any InstanceReceiver {
        guard let info else { throw StoreFailure(.processingFailure) }
        guard command.hasDataSet else { throw StoreFailure(.cannotUnderstand, comment: "no data set in C-STORE-RQ") }
        guard command.affectedSOPClassUID == context.abstractSyntax else {
            throw StoreFailure(.sopClassNotSupported, comment: "SOP class differs from the presentation context's")
        }
        guard context.abstractSyntax != .verification else { throw StoreFailure(.sopClassNotSupported) }
        guard let instance = command.affectedSOPInstanceUID, instance.isSafeFileName else {
            throw StoreFailure(.invalidObjectInstance, comment: "invalid SOP instance UID")
        }
        return try await provider.begin(
            StoreRequest(
                sopClassUID: context.abstractSyntax, sopInstanceUID: instance, transferSyntax: context.transferSyntax,
                messageID: command.messageID ?? 0, contextID: context.id, moveOriginatorAETitle: command.moveOriginatorAETitle,
                moveOriginatorMessageID: command.moveOriginatorMessageID), on: info)
    }

    private func endMessage() async {
        guard let message else { return }
        // Kept until the receiver is done with it: were the association to end now, there would be nothing to discard.
        self.message?.receiver = nil
        var outcome = message.refusal
        if let receiver = message.receiver { outcome = await receiver.conclude() }
        self.message = nil
        guard let outcome else { return }
        if outcome.status.category == .failure {
            logger.notice(
                "operation refused",
                metadata: [
                    "dicom.operation": "\(message.command.commandField?.description ?? "")", "dicom.status": "\(outcome.status)",
                    "dicom.comment": "\(outcome.comment ?? "")",
                ])
        }
        await respond(
            .response(to: message.command, status: outcome.status, comment: outcome.comment), in: message.context.id)
    }

    private func outcome(of error: any Error) -> StoreOutcome {
        if let failure = error as? StoreFailure { return failure.outcome }
        logger.error("instance not taken", metadata: ["error": "\(error)"])
        return StoreOutcome(.processingFailure, comment: "internal fault")
    }
}

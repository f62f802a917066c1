// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork

/// Sends files over DICOM associations: as few as their presentation contexts fit in.
struct DICOMSender: InstanceSender {
    let callingAETitle: String

    func send(
        _ files: [InstanceFile], to destination: DestinationEntity, shouldStop: @Sendable () -> Bool,
        outcome: @Sendable (Int, SendOutcome) async throws -> Void
    ) async throws {
        let peer = DICOMPeer(
            host: destination.hostIp, port: destination.port, calledAETitle: destination.aeTitle, callingAETitle: callingAETitle)
        var sent: Set<Int> = []
        for plan in ContextPlan.contexts(for: files.map(\.identity)) {
            // A class with very many syntaxes may be spread over several plans; each file goes with the first that has its own.
            let members = files.indices.filter { index in
                let identity = files[index].identity
                return !sent.contains(index)
                    && plan.contains {
                        $0.abstractSyntax == identity.sopClassUID && $0.transferSyntaxes.contains(identity.transferSyntax.uid)
                    }
            }
            sent.formUnion(members)
            try await DICOMClient.withAssociation(to: peer, contexts: plan) { association in
                for index in members where !shouldStop() {
                    try await outcome(index, try await store(files[index], over: association))
                }
            }
        }
    }

    private func store(_ file: InstanceFile, over association: ClientAssociation) async throws -> SendOutcome {
        do {
            let answer = try await association.store(file)
            return answer.status.isCompleted ? .delivered(answer.status) : .refused(answer.status, comment: answer.comment)
        } catch let error as DICOMNetworkError where association.isOpen {
            return .unsendable(error.message)
        }
    }
}

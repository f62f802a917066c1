// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork

/// Which associations are accepted: first the source is looked at, then the called AE title, then each context.
struct AssociationPolicy: Sendable {
    let settings: ReceivingSettings
    let catalog: EntityCatalog
    let space: SpaceGuard
    /// Whether everybody may send while no source is known; see ``ReceivingSettings/rejectUnknownSources``.
    let isLoopback: Bool

    func decide(_ request: AssociationRequest) -> AssociationDecision {
        guard isKnown(request) else { return .reject(.callingAETitleNotRecognized) }
        guard catalog.application(aeTitle: request.calledAETitle) != nil else { return .reject(.calledAETitleNotRecognized) }
        var results: [PresentationContextResult] = []
        for context in request.contexts {
            if context.abstractSyntax == .verification {
                guard settings.verificationEnabled else { return .reject(.applicationContextNotSupported) }
                results.append(verification(context))
            } else if StorageNegotiation.isStorage(context.abstractSyntax) {
                guard space.hasRoom else { return .reject(.noReasonGiven) }
                results.append(StorageNegotiation.result(for: context))
            } else {
                results.append(context.refused(.abstractSyntaxNotSupported))
            }
        }
        return .accept(results)
    }

    private func isKnown(_ request: AssociationRequest) -> Bool {
        let mustBeKnown = settings.rejectUnknownSources ?? (catalog.hasSources || !isLoopback)
        guard mustBeKnown else { return true }
        guard let source = catalog.source(aeTitle: request.callingAETitle) else { return false }
        return Self.plain(source.hostIp) == Self.plain(request.remoteHost)
    }

    private func verification(_ context: PresentationContextProposal) -> PresentationContextResult {
        let syntax = settings.verificationTransferSyntaxes.map { UID($0) }.first { context.transferSyntaxes.contains($0) }
        return syntax.map { context.accepted($0) } ?? context.refused(.transferSyntaxesNotSupported)
    }

    /// An address for comparison: an IPv4 address that came over an IPv6 socket is the same address.
    private static func plain(_ address: String) -> String {
        let address = address.lowercased()
        return address.hasPrefix("::ffff:") && address.contains(".") ? String(address.dropFirst(7)) : address
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a ``StorageProvider`` makes of an association request.
public enum AssociationDecision: Sendable, Hashable {
    /// Accept, with a result for each proposed context; a context without one, or with a transfer syntax that was not
    /// proposed, is refused.
    ///
    /// The response goes to a peer that wants its user identity confirmed; it is empty but for Kerberos, SAML and JWT
    /// (PS3.7 annex D.3.3.7.2).
    case accept([PresentationContextResult], userIdentityResponse: [UInt8] = [])
    case reject(AssociationRejection)

    /// Reject with the three numbers of PS3.8 table 9-21.
    public static func reject(
        _ result: AssociationRejection.Result, _ source: AssociationRejection.Source, reason: UInt8
    ) -> AssociationDecision {
        .reject(AssociationRejection(result: result, source: source, reason: reason))
    }
}

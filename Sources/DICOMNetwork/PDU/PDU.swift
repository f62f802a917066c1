// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A whole protocol data unit, of every type but P-DATA-TF, whose contents are handed on in pieces (``PDVFragment``).
public enum PDU: Sendable, Equatable {
    case associateRequest(AssociateRequestPDU)
    case associateAccept(AssociateAcceptPDU)
    case associateReject(AssociateRejectPDU)
    case releaseRequest
    case releaseReply
    case abort(AbortPDU)
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One thing that an action makes the owner of a state machine do.
public enum UpperLayerEffect: Sendable, Hashable, CaseIterable {
    case openTransport
    case closeTransport
    case startTimer
    case stopTimer
    case sendRequest
    case sendAccept
    case sendReject
    case sendData
    case sendReleaseRequest
    case sendReleaseReply
    /// Send A-ABORT with the service user as its source.
    case sendUserAbort
    /// Send A-ABORT with the service provider as its source.
    case sendProviderAbort
    case indicateRequest
    case confirmAccepted
    case confirmRejected
    case indicateData
    case indicateRelease
    case confirmRelease
    /// Tell the application that the peer, or its protocol machine, has aborted.
    case indicateAbort
    /// Tell the application that this protocol machine has aborted, or that the connection is lost.
    case indicateProviderAbort
}

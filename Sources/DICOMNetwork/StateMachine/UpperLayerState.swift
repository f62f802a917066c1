// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The states of an association (PS3.8 section 9.2.1, tables 9-1 to 9-5); raw values are the numbers there.
public enum UpperLayerState: Int, Sendable, CaseIterable {
    /// Sta1: no association.
    case idle = 1
    /// Sta2: transport connection open, awaiting A-ASSOCIATE-RQ.
    case awaitingRequest
    /// Sta3: awaiting the local application's answer to a request.
    case awaitingLocalAnswer
    /// Sta4: awaiting the opening of the transport connection.
    case awaitingTransportOpening
    /// Sta5: awaiting A-ASSOCIATE-AC or A-ASSOCIATE-RJ.
    case awaitingAnswer
    /// Sta6: association established, ready for data transfer.
    case established
    /// Sta7: awaiting A-RELEASE-RP.
    case awaitingReleaseReply
    /// Sta8: awaiting the local application's answer to a release.
    case awaitingLocalReleaseAnswer
    /// Sta9: release collision, requestor's side, awaiting the local application's answer.
    case collidedRequestorAwaitingLocalAnswer
    /// Sta10: release collision, acceptor's side, awaiting A-RELEASE-RP.
    case collidedAcceptorAwaitingReply
    /// Sta11: release collision, requestor's side, awaiting A-RELEASE-RP.
    case collidedRequestorAwaitingReply
    /// Sta12: release collision, acceptor's side, awaiting the local application's answer.
    case collidedAcceptorAwaitingLocalAnswer
    /// Sta13: awaiting the closing of the transport connection.
    case awaitingTransportClosing
}

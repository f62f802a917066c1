// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What can happen to an association (PS3.8 table 9-10); raw values are the numbers there.
public enum UpperLayerEvent: Int, Sendable, CaseIterable {
    /// Evt1: the application asks for an association.
    case associateRequested = 1
    /// Evt2: the transport connection that was asked for is open.
    case transportOpened
    /// Evt3: A-ASSOCIATE-AC received.
    case acceptReceived
    /// Evt4: A-ASSOCIATE-RJ received.
    case rejectReceived
    /// Evt5: a peer has opened a transport connection.
    case transportIndicated
    /// Evt6: A-ASSOCIATE-RQ received.
    case requestReceived
    /// Evt7: the application accepts an association.
    case accepted
    /// Evt8: the application rejects an association.
    case rejected
    /// Evt9: the application has data to send.
    case dataRequested
    /// Evt10: P-DATA-TF received.
    case dataReceived
    /// Evt11: the application asks for a release.
    case releaseRequested
    /// Evt12: A-RELEASE-RQ received.
    case releaseRequestReceived
    /// Evt13: A-RELEASE-RP received.
    case releaseReplyReceived
    /// Evt14: the application answers a release.
    case releaseAnswered
    /// Evt15: the application aborts.
    case abortRequested
    /// Evt16: A-ABORT received.
    case abortReceived
    /// Evt17: the transport connection is closed.
    case transportClosed
    /// Evt18: the association request/reject/release timer (ARTIM) has run out.
    case timerExpired
    /// Evt19: an unrecognized or invalid PDU received.
    case invalidReceived
}

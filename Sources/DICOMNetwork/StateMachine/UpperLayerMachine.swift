// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The upper layer's protocol machine for one association (PS3.8 section 9.2), without a clock, a socket or a PDU in it.
///
/// Its owner turns what happens into events and does what the returned transition says.
public struct UpperLayerMachine: Sendable, Equatable {
    /// Who asked for the association, which decides a release collision.
    public enum Role: Sendable, CaseIterable {
        case requestor
        case acceptor
    }

    public let role: Role
    public private(set) var state = UpperLayerState.idle

    public init(role: Role) {
        self.role = role
    }

    /// Takes an event.
    ///
    /// - Parameter isAcceptable: for ``UpperLayerEvent/requestReceived``, whether the protocol machine itself can take the
    ///   request (protocol version, application context, limits); if not, the answer is a rejection (action AE-6).
    /// - Returns: the transition, or nil when the event cannot happen in the present state, which then stays: an owner's
    ///   fault for its own requests, and impossible for what comes from a peer.
    public mutating func handle(_ event: UpperLayerEvent, isAcceptable: Bool = true) -> UpperLayerTransition? {
        guard var transition = Self.transition(state, event) else { return nil }
        switch transition.action {
        case .ae6 where !isAcceptable:
            transition = UpperLayerTransition(.ae6, .awaitingTransportClosing, effects: [.sendReject, .startTimer])
        case .ar8 where role == .acceptor:
            transition.next = .collidedAcceptorAwaitingReply
        default: break
        }
        state = transition.next
        return transition
    }

    /// Whether P-DATA may be taken now, without going through ``handle(_:isAcceptable:)`` for each of many pieces.
    public var takesData: Bool { state == .established || state == .awaitingReleaseReply }

    /// PS3.8 table 9-10, with Sta3 as AE-6's and Sta9 as AR-8's outcome.
    private static func transition(_ state: UpperLayerState, _ event: UpperLayerEvent) -> UpperLayerTransition? {
        switch event {
        case .associateRequested: state == .idle ? .init(.ae1, .awaitingTransportOpening) : nil
        case .transportOpened: state == .awaitingTransportOpening ? .init(.ae2, .awaitingAnswer) : nil
        case .acceptReceived: state == .awaitingAnswer ? .init(.ae3, .established) : unexpected(state)
        case .rejectReceived: state == .awaitingAnswer ? .init(.ae4, .idle) : unexpected(state)
        case .transportIndicated: state == .idle ? .init(.ae5, .awaitingRequest) : nil
        case .requestReceived:
            switch state {
            case .awaitingRequest: .init(.ae6, .awaitingLocalAnswer)
            case .awaitingTransportClosing: .init(.aa7, .awaitingTransportClosing)
            default: unexpected(state)
            }
        case .accepted: state == .awaitingLocalAnswer ? .init(.ae7, .established) : nil
        case .rejected: state == .awaitingLocalAnswer ? .init(.ae8, .awaitingTransportClosing) : nil
        case .dataRequested:
            switch state {
            case .established: .init(.dt1, .established)
            case .awaitingLocalReleaseAnswer: .init(.ar7, .awaitingLocalReleaseAnswer)
            default: nil
            }
        case .dataReceived:
            switch state {
            case .established: .init(.dt2, .established)
            case .awaitingReleaseReply: .init(.ar6, .awaitingReleaseReply)
            default: unexpected(state)
            }
        case .releaseRequested: state == .established ? .init(.ar1, .awaitingReleaseReply) : nil
        case .releaseRequestReceived:
            switch state {
            case .established: .init(.ar2, .awaitingLocalReleaseAnswer)
            case .awaitingReleaseReply: .init(.ar8, .collidedRequestorAwaitingLocalAnswer)
            default: unexpected(state)
            }
        case .releaseReplyReceived:
            switch state {
            case .awaitingReleaseReply, .collidedRequestorAwaitingReply: .init(.ar3, .idle)
            case .collidedAcceptorAwaitingReply: .init(.ar10, .collidedAcceptorAwaitingLocalAnswer)
            default: unexpected(state)
            }
        case .releaseAnswered:
            switch state {
            case .awaitingLocalReleaseAnswer, .collidedAcceptorAwaitingLocalAnswer: .init(.ar4, .awaitingTransportClosing)
            case .collidedRequestorAwaitingLocalAnswer: .init(.ar9, .collidedRequestorAwaitingReply)
            default: nil
            }
        case .abortRequested:
            switch state {
            case .idle, .awaitingRequest, .awaitingTransportClosing: nil
            case .awaitingTransportOpening: .init(.aa2, .idle)
            default: .init(.aa1, .awaitingTransportClosing)
            }
        case .abortReceived:
            switch state {
            case .idle, .awaitingTransportOpening: nil
            case .awaitingRequest, .awaitingTransportClosing: .init(.aa2, .idle)
            default: .init(.aa3, .idle)
            }
        case .transportClosed:
            switch state {
            case .idle: nil
            case .awaitingRequest: .init(.aa5, .idle)
            case .awaitingTransportClosing: .init(.ar5, .idle)
            default: .init(.aa4, .idle)
            }
        case .timerExpired:
            state == .awaitingRequest || state == .awaitingTransportClosing ? .init(.aa2, .idle) : nil
        case .invalidReceived:
            state == .awaitingTransportClosing ? .init(.aa7, .awaitingTransportClosing) : unexpected(state)
        }
    }

    /// What a PDU does that has no place in a state: a row's usual entries in table 9-10.
    private static func unexpected(_ state: UpperLayerState) -> UpperLayerTransition? {
        switch state {
        case .idle, .awaitingTransportOpening: nil
        case .awaitingRequest: .init(.aa1, .awaitingTransportClosing)
        case .awaitingTransportClosing: .init(.aa6, .awaitingTransportClosing)
        default: .init(.aa8, .awaitingTransportClosing)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension UpperLayerAction {
    /// What the action consists of, in the order of PS3.8 tables 9-6 to 9-9.
    ///
    /// AE-6 and AR-8 depend on more than the table: ``UpperLayerMachine`` decides, and their entries here are those of an
    /// acceptable request and of a collision.
    public var effects: [UpperLayerEffect] {
        switch self {
        case .ae1: [.openTransport]
        case .ae2: [.sendRequest]
        case .ae3: [.confirmAccepted]
        case .ae4: [.confirmRejected, .closeTransport]
        case .ae5: [.startTimer]
        case .ae6: [.stopTimer, .indicateRequest]
        case .ae7: [.sendAccept]
        case .ae8: [.sendReject, .startTimer]
        case .dt1, .ar7: [.sendData]
        case .dt2, .ar6: [.indicateData]
        case .ar1: [.sendReleaseRequest]
        case .ar2, .ar8: [.indicateRelease]
        case .ar3: [.confirmRelease, .closeTransport]
        case .ar4: [.sendReleaseReply, .startTimer]
        case .ar5: [.stopTimer]
        case .ar9: [.sendReleaseReply]
        case .ar10: [.confirmRelease]
        case .aa1: [.sendUserAbort, .startTimer]
        case .aa2: [.stopTimer, .closeTransport]
        case .aa3: [.indicateAbort, .closeTransport]
        case .aa4: [.indicateProviderAbort]
        case .aa5: [.stopTimer]
        case .aa6: []
        case .aa7: [.sendProviderAbort]
        case .aa8: [.sendProviderAbort, .indicateProviderAbort, .startTimer]
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An association that a peer asks for.
public struct AssociationRequest: Sendable {
    public var callingAETitle: String
    public var calledAETitle: String
    /// The peer's IP address in text.
    public var remoteHost: String
    public var contexts: [PresentationContextProposal]
    public var userInformation: UserInformation

    public init(
        callingAETitle: String, calledAETitle: String, remoteHost: String, contexts: [PresentationContextProposal],
        userInformation: UserInformation
    ) {
        self.callingAETitle = callingAETitle
        self.calledAETitle = calledAETitle
        self.remoteHost = remoteHost
        self.contexts = contexts
        self.userInformation = userInformation
    }
}

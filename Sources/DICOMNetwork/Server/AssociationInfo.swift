// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An association that has been accepted.
public struct AssociationInfo: Sendable, Hashable, Identifiable {
    /// A number that the server has given to no other of its associations.
    public var id: UInt64
    public var callingAETitle: String
    public var calledAETitle: String
    /// The peer's IP address in text.
    public var remoteHost: String
    /// What the peer calls its implementation, if it says so.
    public var implementationVersionName: String?

    public init(
        id: UInt64, callingAETitle: String, calledAETitle: String, remoteHost: String, implementationVersionName: String? = nil
    ) {
        self.id = id
        self.callingAETitle = callingAETitle
        self.calledAETitle = calledAETitle
        self.remoteHost = remoteHost
        self.implementationVersionName = implementationVersionName
    }
}

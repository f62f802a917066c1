// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A sender that may open associations: its AE title and its address.
public struct SourceEntity: Sendable, Hashable, Codable {
    public var aeTitle: String
    /// The address that the sender connects from, in the text form that the system gives; no name is looked up.
    public var hostIp: String

    public init(aeTitle: String, hostIp: String) {
        self.aeTitle = aeTitle
        self.hostIp = hostIp
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Whom an image wants to be run as, by number.
public struct ImageUser: Sendable, Codable, Hashable {
    /// The user's number.
    public var uid: UInt32
    /// The group's number.
    public var gid: UInt32
    /// Further groups; nil for none.
    public var additionalGids: [UInt32]?

    /// Names a user.
    public init(uid: UInt32, gid: UInt32, additionalGids: [UInt32]? = nil) {
        self.uid = uid
        self.gid = gid
        self.additionalGids = additionalGids
    }
}

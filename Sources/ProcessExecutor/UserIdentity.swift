// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A user and a group by number; both greater than zero.
public struct UserIdentity: Sendable, Codable, Hashable {
    /// The user's number.
    public var uid: UInt32
    /// The group's number.
    public var gid: UInt32

    /// Names a user and a group.
    public init(uid: UInt32, gid: UInt32) {
        self.uid = uid
        self.gid = gid
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An instance in its place on the disk.
public struct StoredInstance: Sendable, Hashable {
    public let request: StoreRequest
    public let association: AssociationInfo
    /// The Part 10 file.
    public let path: String
    /// The file's length in bytes.
    public let length: Int
    /// Whether a file was there already that was kept (``Part10FileReceiver/Collision/keep``).
    public let wasThere: Bool
}

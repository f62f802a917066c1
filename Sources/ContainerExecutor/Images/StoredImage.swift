// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An image that is here, unpacked, whole, and not changed any more.
public struct StoredImage: Sendable, Codable, Hashable {
    /// The digest of its manifest as it is kept, `sha256:…`.
    ///
    /// It is the registry's own digest, except where the registry has the image in Docker's older format.
    public var digest: String
    /// How it wants to be run.
    public var configuration: ImageConfiguration
    /// Whom it wants to be run as.
    public var user: ImageUser
    /// The folder of its files, shared by all that run it.
    public var rootPath: String
}

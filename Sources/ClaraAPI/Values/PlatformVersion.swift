// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A version of the platform, or of its API, in three numbers and an optional label.
public struct PlatformVersion: Sendable, Hashable, CustomStringConvertible {
    public var major: Int32
    public var minor: Int32
    public var patch: Int32
    /// Empty, or what follows the numbers, such as `beta.2`.
    public var label: String

    public init(major: Int32, minor: Int32, patch: Int32, label: String = "") {
        self.major = major
        self.minor = minor
        self.patch = patch
        self.label = label
    }

    public var description: String {
        "\(major).\(minor).\(patch)" + (label.isEmpty ? "" : "-\(label)")
    }

    /// The version of the API that this client and this server speak: the one that the last clients of the original ask for.
    public static let api = PlatformVersion(major: 0, minor: 6, patch: 0)
}

extension PlatformVersion {
    init(_ version: Nvidia_Clara_Platform_Version) {
        self.init(major: version.major, minor: version.minor, patch: version.patch, label: version.label)
    }
}

extension Nvidia_Clara_Platform_Version {
    /// The wire form of a version.
    public init(_ version: PlatformVersion) {
        self.init()
        major = version.major
        minor = version.minor
        patch = version.patch
        label = version.label
    }
}

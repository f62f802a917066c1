// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc

/// How large the disk is and how much of it is free for this process, in bytes.
public struct DiskSpace: Sendable, Hashable {
    public var total: Double
    public var free: Double

    public init(total: Double, free: Double) {
        self.total = total
        self.free = free
    }

    /// The disk that holds a path, or nil when the system does not say.
    public static func of(_ path: String) -> DiskSpace? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        let unit = Double(status.f_frsize)
        return DiskSpace(total: Double(status.f_blocks) * unit, free: Double(status.f_bavail) * unit)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

/// How full a file system is, in bytes.
public struct FileSystemUsage: Sendable, Hashable {
    public var used: UInt64
    /// What may still be written, without what the system keeps for its administrator.
    public var available: UInt64

    public init(used: UInt64, available: UInt64) {
        self.used = used
        self.available = available
    }

    /// Between 0 and 100, as `df` reckons it.
    public var percentage: Double {
        let total = Double(used) + Double(available)
        return total > 0 ? Double(used) / total * 100 : 100
    }

    /// Measures the file system that a path lies on.
    public static func measure(_ path: String) throws -> FileSystemUsage {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw FileFault("statvfs \(path)", errno: errno) }
        let block = UInt64(status.f_frsize)
        let used = UInt64(status.f_blocks) - min(UInt64(status.f_bfree), UInt64(status.f_blocks))
        return FileSystemUsage(used: used * block, available: UInt64(status.f_bavail) * block)
    }
}

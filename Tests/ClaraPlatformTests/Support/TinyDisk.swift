// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Testing

/// A file system in memory that is soon full.
enum TinyDisk {
    /// Whether this process may mount one.
    static let isPossible: Bool = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "clara-tiny-\(UUID().uuidString)").path
        guard mkdir(folder, 0o700) == 0 else { return false }
        defer { rmdir(folder) }
        guard mount("tmpfs", folder, "tmpfs", 0, "size=1m") == 0 else { return false }
        return umount2(folder, Int32(MNT_DETACH)) == 0
    }()

    /// Mounts one for the time of a closure.
    static func with(megabytes: Int, _ body: (String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try #require(mount("tmpfs", folder, "tmpfs", 0, "size=\(megabytes)m") == 0)
            defer { umount2(folder, Int32(MNT_DETACH)) }
            try await body(folder)
        }
    }
}

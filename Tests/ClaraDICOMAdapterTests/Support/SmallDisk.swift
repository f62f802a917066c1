// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Glibc

/// A small file system in memory, which can be filled.
enum SmallDisk {
    /// Whether this process may mount one.
    static let isAllowed: Bool = {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        guard mkdir(path, 0o700) == 0 else { return false }
        defer { rmdir(path) }
        guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount2(path, Int32(MNT_DETACH)) == 0
    }()

    /// Puts one in place of a folder for as long as the body takes.
    static func mounted<Value>(at folder: String, kilobytes: Int, _ body: () async throws -> Value) async throws -> Value {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard mount("tmpfs", folder, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { throw Fault(number: errno) }
        defer { umount2(folder, Int32(MNT_DETACH)) }
        return try await body()
    }

    /// Writes a file until there is no room for another byte.
    static func fill(_ path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Fault(number: errno) }
        defer { close(descriptor) }
        let block = [UInt8](repeating: 0, count: 4096)
        while write(descriptor, block, block.count) > 0 {}
        guard errno == ENOSPC else { throw Fault(number: errno) }
    }

    struct Fault: Error {
        var number: Int32
    }
}

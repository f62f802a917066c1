// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// Keeps a second server away from a data directory, for as long as this process lives.
final class DataDirectoryLock: Sendable {
    private let descriptor: Int32

    /// Makes the directory if there is none, and takes the lock.
    ///
    /// - Throws: ``ServeError`` that names the process which has it.
    init(directory: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ServeError(.resourceExhausted, "the data directory \(directory) cannot be made", cause: error)
        }
        let path = "\(directory)/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ServeError(.permissionDenied, "\(path) cannot be opened: \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let owner = (try? String(contentsOfFile: path, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "?"
            close(descriptor)
            throw ServeError(.failedPrecondition, "the data directory \(directory) is in use by process \(owner)")
        }
        let text = "\(getpid())\n"
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw ServeError(.resourceExhausted, "\(path) cannot be written: \(reason)")
        }
    }

    deinit { close(descriptor) }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

package import Foundation
internal import NIOPosix
internal import Synchronization

/// An open file that is closed when nobody uses it any more. Its operations run on threads that may block.
package final class OpenFile: Sendable {
    /// What a file is opened for.
    package enum Access: Sendable {
        /// Reading what is there. A symbolic link as the last component is refused if `followsLinks` is false.
        case read(followsLinks: Bool)
        /// Writing a file that must not be there yet.
        case create(mode: UInt32)
    }

    package let path: String
    fileprivate let descriptor: Mutex<Int32>

    /// Takes over an open descriptor, to be closed with this.
    package init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = Mutex(descriptor)
    }

    deinit {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { _ = Foundation.close(descriptor) }
        }
    }

    /// Opens a file.
    package static func open(_ path: String, for access: Access) async throws -> OpenFile {
        try await NIOThreadPool.singleton.runIfActive { try openNow(path, for: access) }
    }

    /// Opens a file on this thread.
    package static func openNow(_ path: String, for access: Access) throws -> OpenFile {
        let descriptor: Int32
        switch access {
        case .read(let followsLinks):
            descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
        case .create(let mode):
            descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        }
        guard descriptor >= 0 else { throw FileFault("open \(path)", errno: errno) }
        return OpenFile(path: path, descriptor: descriptor)
    }

    /// The file's size in bytes and permission bits.
    ///
    /// - Throws: ``FileFault`` with `EISDIR` or `EINVAL` for what is not a regular file.
    package func attributes() throws -> (size: UInt64, mode: UInt32) {
        var status = stat()
        let result = descriptor.withLock { fstat($0, &status) }
        guard result == 0 else { throw FileFault("stat \(path)", errno: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return (UInt64(max(0, status.st_size)), UInt32(status.st_mode & 0o7777))
        case S_IFDIR: throw FileFault("read \(path)", errno: EISDIR)
        default: throw FileFault("read \(path)", errno: EINVAL)
        }
    }

    /// Reads on from where the last read ended.
    ///
    /// - Returns: up to `count` bytes; none at the end of the file.
    package func read(upTo count: Int) async throws -> Data {
        try await NIOThreadPool.singleton.runIfActive { [self] in
            var data = Data(count: count)
            let length = try data.withUnsafeMutableBytes { bytes in
                try descriptor.withLock { descriptor in
                    var total = 0
                    while total < count {
                        let length = Foundation.read(descriptor, bytes.baseAddress?.advanced(by: total), count - total)
                        if length < 0, errno == EINTR { continue }
                        guard length >= 0 else { throw FileFault("read \(path)", errno: errno) }
                        if length == 0 { break }
                        total += length
                    }
                    return total
                }
            }
            return length == count ? data : data.prefix(length)
        }
    }

    /// Writes all of the data on from where the last write ended.
    package func write(_ data: Data) async throws {
        try await NIOThreadPool.singleton.runIfActive { [self] in
            try data.withUnsafeBytes { bytes in
                try descriptor.withLock { descriptor in
                    var total = 0
                    while total < bytes.count {
                        let length = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: total), bytes.count - total)
                        if length < 0, errno == EINTR { continue }
                        guard length >= 0 else { throw FileFault("write \(path)", errno: errno) }
                        total += length
                    }
                }
            }
        }
    }

    /// Closes the file and says whether all that was written has been taken.
    package func close() throws {
        try descriptor.withLock { descriptor in
            guard descriptor >= 0 else { return }
            let result = Foundation.close(descriptor)
            descriptor = -1
            if result != 0, errno != EINTR { throw FileFault("close \(path)", errno: errno) }
        }
    }
}

extension OpenFile {
    /// Lends the descriptor to system calls that this type does not know. It must not be closed.
    package func withDescriptor<Result>(_ body: (Int32) throws -> Result) rethrows -> Result {
        try descriptor.withLock { try body($0) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import NIOCore

/// A new file that is written to from its start; it is closed when it is let go of.
final class PartialFile: Sendable {
    let path: String
    private let descriptor: Int32

    /// Creates the file; one that exists is an error.
    init(path: String) throws(SystemFault) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemFault("create \(path)") }
    }

    deinit {
        close(descriptor)
    }

    /// Appends the unread bytes of all buffers.
    func write(_ buffers: [ByteBuffer]) throws(SystemFault) {
        // Far below IOV_MAX; each group is one system call.
        var rest = buffers[...]
        while !rest.isEmpty {
            try write(group: rest.prefix(64))
            rest = rest.dropFirst(64)
        }
    }

    private func write(group: ArraySlice<ByteBuffer>) throws(SystemFault) {
        let total = group.reduce(0) { $0 + $1.readableBytes }
        var written = 0
        while written < total {
            let count = Self.withVectors(group, skipping: written) { writev(descriptor, $0.baseAddress, Int32($0.count)) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemFault("write \(path)") }
            written += count
        }
    }

    /// Puts the data on the disk, so that they outlive a loss of power.
    func synchronize() throws(SystemFault) {
        guard fdatasync(descriptor) == 0 else { throw SystemFault("write \(path)") }
    }

    private static func withVectors<R>(
        _ buffers: ArraySlice<ByteBuffer>, skipping skipped: Int, _ body: (UnsafeBufferPointer<iovec>) -> R
    ) -> R {
        var vectors: [iovec] = []
        vectors.reserveCapacity(buffers.count)
        func collect(_ rest: ArraySlice<ByteBuffer>, _ skip: Int) -> R {
            guard let first = rest.first else { return vectors.withUnsafeBufferPointer(body) }
            let length = first.readableBytes
            guard skip < length else { return collect(rest.dropFirst(), skip - length) }
            // Nested, because each pointer is valid only inside its call.
            return first.withUnsafeReadableBytes { bytes in
                vectors.append(
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress.map { $0 + skip }), iov_len: length - skip))
                return collect(rest.dropFirst(), 0)
            }
        }
        return collect(buffers, skipped)
    }
}

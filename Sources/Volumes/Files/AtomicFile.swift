// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CZlib
import ClaraErrors
import Glibc

/// A file that appears under its name only when it is complete: written beside it under another name, then renamed.
///
/// What has not been committed is removed when the value goes away.
package final class AtomicFile {
    private let path: String
    private let temporaryPath: String
    private var descriptor: Int32
    private var stream = z_stream()
    private let isCompressed: Bool
    private var output: [UInt8] = []

    private static let chunk = 1 << 18

    /// Begins a file; with a level of 1...9 everything written is compressed to gzip (RFC 1952) with no name and no time in it,
    /// so that equal contents make equal files.
    package init(path: String, gzipLevel: Int? = nil) throws(VolumesError) {
        self.path = path
        temporaryPath = "\(path).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).partial"
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        isCompressed = gzipLevel != nil
        guard descriptor >= 0 else {
            throw VolumesError(Self.code(errno), "cannot write \(path): \(String(cString: strerror(errno)))")
        }
        if let gzipLevel {
            output = [UInt8](repeating: 0, count: Self.chunk)
            // 16 + 15: a gzip header, the largest window.
            let size = Int32(MemoryLayout<z_stream>.size)
            guard deflateInit2_(&stream, Int32(gzipLevel), Z_DEFLATED, 16 + 15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
                throw VolumesError(.resourceExhausted, "cannot start to compress \(path)")
            }
        }
    }

    deinit {
        if isCompressed {
            deflateEnd(&stream)
        }
        if descriptor >= 0 {
            close(descriptor)
            unlink(temporaryPath)
        }
    }

    /// Appends bytes; throws `resourceExhausted` when the disk is full.
    package func write(_ bytes: UnsafeRawBufferPointer) throws(VolumesError) {
        guard isCompressed else { return try writeOut(bytes) }
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Self.chunk)
            try compress(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), flush: Z_NO_FLUSH)
            start = end
        }
    }

    /// Appends bytes; throws `resourceExhausted` when the disk is full.
    package func write(_ bytes: [UInt8]) throws(VolumesError) {
        try write(viewing: bytes)
    }

    /// Appends the memory of an array.
    package func write<Element: BitwiseCopyable>(viewing elements: [Element]) throws(VolumesError) {
        let outcome = elements.withUnsafeBytes { bytes in
            Result { () throws(VolumesError) in try write(bytes) }
        }
        try outcome.get()
    }

    /// Ends the file and gives it its name, replacing what was there.
    package func commit() throws(VolumesError) {
        if isCompressed {
            try compress(UnsafeRawBufferPointer(start: nil, count: 0), flush: Z_FINISH)
        }
        let closed = close(descriptor)
        let closeError = errno
        descriptor = -1
        guard closed == 0, rename(temporaryPath, path) == 0 else {
            let error = closed == 0 ? errno : closeError
            unlink(temporaryPath)
            throw VolumesError(Self.code(error), "cannot complete \(path): \(String(cString: strerror(error)))")
        }
    }

    private func compress(_ bytes: UnsafeRawBufferPointer, flush: Int32) throws(VolumesError) {
        stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.avail_in = UInt32(bytes.count)
        var isFinished = false
        repeat {
            var code = Z_OK
            var produced = 0
            output.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                code = deflate(&stream, flush)
                produced = buffer.count - Int(stream.avail_out)
            }
            guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
                throw VolumesError(.internalFault, "cannot compress \(path)")
            }
            let outcome = output.withUnsafeBytes { buffer in
                Result { () throws(VolumesError) in try writeOut(UnsafeRawBufferPointer(rebasing: buffer[..<produced])) }
            }
            try outcome.get()
            isFinished = flush == Z_FINISH ? code == Z_STREAM_END : produced < output.count
        } while !isFinished
    }

    private func writeOut(_ bytes: UnsafeRawBufferPointer) throws(VolumesError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw VolumesError(Self.code(errno), "cannot write \(path): \(String(cString: strerror(errno)))")
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    private static func code(_ error: Int32) -> ErrorCode {
        switch error {
        case ENOSPC, EDQUOT, EFBIG: .resourceExhausted
        case EACCES, EROFS, EPERM: .permissionDenied
        case ENOENT, ENOTDIR: .notFound
        default: .unavailable
        }
    }
}

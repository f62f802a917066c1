// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CZlib
import ClaraErrors
import Glibc

/// The bytes of a file from its beginning to its end, inflated on the way where the file is gzip or the caller says zlib.
final class SequentialFile {
    enum Compression {
        /// Bytes as they are.
        case none
        /// gzip when the file begins with its magic number (RFC 1952), bytes as they are otherwise.
        case detected
        /// A zlib (RFC 1950) or gzip stream.
        case zlib
    }

    let path: String
    /// The size of the file on disk from where reading began, in bytes.
    let size: Int
    private(set) var isCompressed: Bool

    private let descriptor: Int32
    private var stream = z_stream()
    private var input: [UInt8] = []
    private var inputStart = 0
    private var isAtEnd = false

    private static let chunk = 1 << 18

    /// Opens a regular file and moves to the offset; throws `notFound`, `permissionDenied` or `invalidArgument`.
    init(path: String, compression: Compression, offset: Int = 0) throws(VolumesError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else {
            let code: ErrorCode = errno == ENOENT ? .notFound : errno == EACCES ? .permissionDenied : .unavailable
            size = 0
            isCompressed = false
            throw VolumesError(code, "cannot open \(path): \(String(cString: strerror(errno)))")
        }
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = max(0, isFile ? Int(status.st_size) - offset : 0)
        isCompressed = compression == .zlib
        guard isFile else { throw VolumesError(.invalidArgument, "\(path) is not a regular file") }
        if offset > 0 {
            lseek(descriptor, offset, SEEK_SET)
        }
        if compression == .detected {
            var magic: (UInt8, UInt8) = (0, 0)
            let count = withUnsafeMutableBytes(of: &magic) { pread(descriptor, $0.baseAddress, 2, offset) }
            isCompressed = count == 2 && magic == (0x1f, 0x8b)
        }
        if isCompressed {
            // 32 + 15: the zlib and gzip formats alike, with the largest window.
            let code = inflateInit2_(&stream, 32 + 15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            guard code == Z_OK else { throw VolumesError(.resourceExhausted, "cannot start to inflate \(path)") }
        }
    }

    deinit {
        if isCompressed {
            inflateEnd(&stream)
        }
        if descriptor >= 0 {
            close(descriptor)
        }
    }

    /// Fills the buffer as far as the file reaches and returns the number of bytes; fewer than asked for only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(VolumesError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = isCompressed ? try inflateNext(into: rest) : try readNext(into: rest)
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Passes over bytes; returns false when the file ends before.
    func skip(_ count: Int) throws(VolumesError) -> Bool {
        var rest = count
        let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: min(max(count, 1), Self.chunk), alignment: 16)
        defer { scratch.deallocate() }
        while rest > 0 {
            let step = try read(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<min(rest, scratch.count)]))
            if step == 0 { return false }
            rest -= step
        }
        return true
    }

    private func readNext(into buffer: UnsafeMutableRawBufferPointer) throws(VolumesError) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw VolumesError(.unavailable, "cannot read \(path): \(String(cString: strerror(errno)))") }
        }
    }

    private func inflateNext(into buffer: UnsafeMutableRawBufferPointer) throws(VolumesError) -> Int {
        let wanted = min(buffer.count, Int(UInt32.max))
        while !isAtEnd {
            if inputStart == input.count {
                try refill()
            }
            var code = Z_OK
            var written = 0
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress?.advanced(by: inputStart)
                stream.avail_in = UInt32(source.count - inputStart)
                stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.avail_out = UInt32(wanted)
                code = inflate(&stream, Z_NO_FLUSH)
                inputStart = source.count - Int(stream.avail_in)
                written = wanted - Int(stream.avail_out)
            }
            switch code {
            case Z_STREAM_END:
                // A gzip file may hold several members one after the other.
                if inputStart == input.count {
                    try refill()
                }
                if inputStart == input.count || inflateReset(&stream) != Z_OK {
                    isAtEnd = true
                }
            case Z_OK, Z_BUF_ERROR:
                guard written > 0 || inputStart < input.count || !input.isEmpty else {
                    throw VolumesError(.corruptData, "\(path) ends within its compressed data")
                }
            default:
                throw VolumesError(.corruptData, "the compressed data of \(path) are damaged")
            }
            if written > 0 { return written }
        }
        return 0
    }

    private func refill() throws(VolumesError) {
        if input.capacity < Self.chunk {
            input.reserveCapacity(Self.chunk)
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
        defer { buffer.deallocate() }
        let count = try readNext(into: buffer)
        input.removeAll(keepingCapacity: true)
        input.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        inputStart = 0
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Glibc

extension DICOMFile {
    /// Reads a file from something that cannot be mapped: a pipe, a socket, the standard input.
    ///
    /// When the options say where to stop, no more is read from the stream than is needed for that, within a factor of four.
    ///
    /// - Parameters:
    ///   - descriptor: read from where it stands, and not closed.
    ///   - maximumByteCount: how much may come.
    /// - Throws: `resourceExhausted` when more than that comes; else as ``read(path:options:)``.
    public static func read(
        descriptor: Int32, maximumByteCount: Int = 4 << 30, options: ReadOptions = .init()
    ) throws(DICOMError) -> DICOMFile {
        var bytes: [UInt8] = []
        var wanted = options.effectiveStop == nil ? Int.max : 1 << 16
        while true {
            let isAtEnd = try fill(&bytes, to: min(wanted, maximumByteCount), from: descriptor)
            if isAtEnd { return try read(bytes: bytes, options: options) }
            // What has come may be enough; if it is not, that shows as a fault, which only counts at the end.
            if wanted <= maximumByteCount, let file = try? read(bytes: bytes, options: options), file.isPartial { return file }
            guard bytes.count < maximumByteCount else {
                throw DICOMError(code: .resourceExhausted, "more than \(maximumByteCount) bytes come from the stream", offset: bytes.count)
            }
            wanted *= 4
        }
    }

    /// Reads until there are `count` bytes; says whether the stream has ended before.
    private static func fill(_ bytes: inout [UInt8], to count: Int, from descriptor: Int32) throws(DICOMError) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < count {
            let length = Glibc.read(descriptor, &buffer, min(buffer.count, count - bytes.count))
            if length < 0, errno == EINTR { continue }
            guard length >= 0 else { throw MappedFile.fault("cannot read from", "the stream") }
            if length == 0 { return true }
            bytes += buffer.prefix(length)
        }
        // Only another read could tell that nothing follows.
        return false
    }
}

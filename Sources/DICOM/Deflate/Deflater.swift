// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import CZlib
internal import ClaraErrors

/// Compresses data sets (RFC 1951, PS3.5 section A.5).
enum Deflater {
    /// The raw deflate stream of all parts together, padded with a zero byte to even length.
    static func deflate(_ parts: [ByteSlice]) throws(DICOMError) -> [UInt8] {
        var stream = z_stream()
        let initialised = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard initialised == Z_OK else { throw DICOMError(code: .resourceExhausted, "zlib has no memory") }
        defer { deflateEnd(&stream) }
        var output: [UInt8] = []
        for part in parts { part.withUnsafeBytes { run(&stream, $0, flush: Z_NO_FLUSH, into: &output) } }
        run(&stream, UnsafeRawBufferPointer(start: nil, count: 0), flush: Z_FINISH, into: &output)
        if output.count % 2 == 1 { output.append(0) }
        return output
    }

    private static func run(_ stream: inout z_stream, _ input: UnsafeRawBufferPointer, flush: Int32, into output: inout [UInt8]) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var start = 0
        repeat {
            let count = min(input.count - start, 1 << 30)
            stream.next_in = UnsafeMutablePointer(
                mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self).advanced(by: start))
            stream.avail_in = UInt32(count)
            start += count
            repeat {
                buffer.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    // Cannot fail: the stream is initialised, and there is room in the buffer.
                    _ = CZlib.deflate(&stream, flush)
                }
                output.append(contentsOf: buffer.prefix(buffer.count - Int(stream.avail_out)))
            } while stream.avail_out == 0
        } while start < input.count
    }
}

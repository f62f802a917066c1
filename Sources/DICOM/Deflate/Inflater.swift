// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import CZlib
internal import ClaraErrors

/// Undoes the compression of deflated data sets (RFC 1951, PS3.5 section A.5), step by step.
enum Inflater {
    struct Output {
        /// What could be inflated before the end, the limit or the fault.
        var bytes: [UInt8]
        /// Whether there is more than the limit allows.
        var isCut: Bool
        var fault: DICOMError?
    }

    private static let step = 1 << 16

    /// Inflates at most `limit` bytes. Memory grows with what comes out, not with what any length claims.
    static func inflate(_ source: ByteSlice, limit: Int) -> Output {
        var stream = z_stream()
        // Negative window bits: a raw stream without the zlib header, as the standard has it.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return Output(bytes: [], isCut: false, fault: DICOMError(code: .resourceExhausted, "zlib has no memory"))
        }
        defer { inflateEnd(&stream) }
        return source.withUnsafeBytes { raw in
            var output = Output(bytes: [], isCut: false, fault: nil)
            var buffer = [UInt8](repeating: 0, count: step)
            var consumed = 0
            while true {
                if stream.avail_in == 0, consumed < raw.count {
                    let count = min(raw.count - consumed, 1 << 30)
                    stream.next_in = UnsafeMutablePointer(
                        mutating: raw.baseAddress?.assumingMemoryBound(to: UInt8.self).advanced(by: consumed))
                    stream.avail_in = UInt32(count)
                    consumed += count
                }
                let status = buffer.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    return CZlib.inflate(&stream, Z_NO_FLUSH)
                }
                let produced = step - Int(stream.avail_out)
                let room = limit - output.bytes.count
                output.bytes.append(contentsOf: buffer.prefix(min(produced, room)))
                if produced > room {
                    output.isCut = true
                    return output
                }
                if status == Z_STREAM_END { return output }
                if status != Z_OK || (produced == 0 && stream.avail_in == 0 && consumed == raw.count) {
                    let place = consumed - Int(stream.avail_in)
                    let what = status == Z_DATA_ERROR ? "is damaged" : "ends early"
                    output.fault = DICOMError("the deflated data set \(what) after \(place) compressed bytes", offset: output.bytes.count)
                    return output
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import CZlib

/// Undoes deflation (RFC 1951) with zlib, a step at a time.
///
/// gRPC brings a module of its own that declares `z_stream`, so that its members have no one name here. They are reached by
/// their places, which are those of every system with 64-bit pointers (zlib.h); zlib itself checks the size of the whole.
final class RawInflater {
    enum Progress {
        /// More can come out, or more is needed.
        case underWay
        case ended
        case damaged
    }

    private enum Place {
        static let nextIn = 0
        static let availableIn = 8
        static let nextOut = 24
        static let availableOut = 32
    }

    private let memory: UnsafeMutableRawPointer
    private var stream: UnsafeMutablePointer<z_stream> { memory.assumingMemoryBound(to: z_stream.self) }

    /// - Returns: nil if there is no memory.
    init?() {
        let size = MemoryLayout<z_stream>.size
        memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<z_stream>.alignment)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        memory.bindMemory(to: z_stream.self, capacity: 1)
        // Negative window bits: a raw stream without a header.
        guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(size)) == Z_OK else {
            memory.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        memory.deallocate()
    }

    /// Inflates what fits the output.
    ///
    /// - Returns: how many bytes of the input were used and how many of the output were filled.
    func step(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> (progress: Progress, consumed: Int, produced: Int) {
        let (offered, room) = (UInt32(clamping: input.count), UInt32(clamping: output.count))
        memory.storeBytes(of: input.baseAddress, toByteOffset: Place.nextIn, as: UnsafePointer<UInt8>?.self)
        memory.storeBytes(of: offered, toByteOffset: Place.availableIn, as: UInt32.self)
        memory.storeBytes(of: output.baseAddress, toByteOffset: Place.nextOut, as: UnsafeMutablePointer<UInt8>?.self)
        memory.storeBytes(of: room, toByteOffset: Place.availableOut, as: UInt32.self)
        let status = inflate(stream, Z_NO_FLUSH)
        let consumed = offered - min(offered, memory.load(fromByteOffset: Place.availableIn, as: UInt32.self))
        let produced = room - min(room, memory.load(fromByteOffset: Place.availableOut, as: UInt32.self))
        let progress: Progress =
            switch status {
            case Z_STREAM_END: .ended
            // No progress is no fault: zlib wants more input.
            case Z_OK, Z_BUF_ERROR: .underWay
            default: .damaged
            }
        return (progress, Int(consumed), Int(produced))
    }
}

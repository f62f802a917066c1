// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

extension OpenFile {
    /// Reads bytes at a place, wherever the last read ended. Blocks.
    ///
    /// - Throws: ``ZipFault`` if the file ends before.
    func bytes(at offset: UInt64, count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let place = off_t(clamping: offset) + off_t(filled)
                let length = withDescriptor { pread($0, buffer.baseAddress?.advanced(by: filled), count - filled, place) }
                if length < 0, errno == EINTR { continue }
                guard length >= 0 else { throw FileFault("read \(path)", errno: errno) }
                guard length > 0 else { throw ZipFault("the archive ends early") }
                filled += length
            }
        }
    }

    /// Writes all of the bytes on from where the last write ended. Blocks.
    func append(_ bytes: some Collection<UInt8>) throws {
        let written: Void? = try bytes.withContiguousStorageIfAvailable { buffer in
            var total = 0
            while total < buffer.count {
                let length = withDescriptor { Foundation.write($0, buffer.baseAddress?.advanced(by: total), buffer.count - total) }
                if length < 0, errno == EINTR { continue }
                guard length >= 0 else { throw FileFault("write \(path)", errno: errno) }
                total += length
            }
        }
        if written == nil { try append(Array(bytes)) }
    }
}

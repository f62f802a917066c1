// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Glibc

/// A regular Part 10 file that is open for reading; it is closed when it is let go of.
final class ReadableFile: Sendable {
    let length: Int
    private let path: String
    private let descriptor: Int32

    init(path: String) throws(SystemFault) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            length = 0
            throw SystemFault("open \(path)")
        }
        var status = stat()
        length = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Reads up to as many bytes as there is room for.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemFault) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
            if count >= 0 { return count }
            guard errno == EINTR else { throw SystemFault("read \(path)") }
        }
    }

    /// Reads exactly the bytes of a range.
    func read(_ range: Range<Int>) throws -> [UInt8] {
        let bytes = try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let got = try read(into: rest, at: range.lowerBound + count)
                guard got > 0 else { break }
                count += got
            }
        }
        guard bytes.count == range.count else { throw DICOMNetworkError(.corruptData, "\(path) has become shorter") }
        return bytes
    }

    /// Where the data set begins, after preamble, prefix and group 0002 (PS3.10 section 7.1).
    ///
    /// - Throws: `corruptData` when the meta information is not explicit VR little endian or does not end within 64 kB.
    func dataSetStart() throws -> Int {
        let head = try read(0..<min(length, 65_536))
        var offset = 132
        while offset + 8 <= head.count, head[offset] == 2, head[offset + 1] == 0 {
            let vr = (head[offset + 4], head[offset + 5])
            switch vr {
            case (UInt8(ascii: "O"), UInt8(ascii: "B")), (UInt8(ascii: "U"), UInt8(ascii: "N")), (UInt8(ascii: "U"), UInt8(ascii: "T")):
                guard offset + 12 <= head.count else { throw fault() }
                offset += 12 + (8..<12).reversed().reduce(0) { $0 << 8 | Int(head[offset + $1]) }
            case (0x41...0x5A, 0x41...0x5A): offset += 8 + Int(head[offset + 6]) + Int(head[offset + 7]) << 8
            default: throw fault()
            }
        }
        guard offset <= head.count, offset > 132 else { throw fault() }
        return offset
    }

    private func fault() -> DICOMNetworkError {
        DICOMNetworkError(.corruptData, "the meta information of \(path) is malformed")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation

/// Copies files, sharing their blocks where the file system can.
enum FileCopy {
    /// `FICLONE` of `linux/fs.h`: makes a file share all blocks of another, to be separated when one of the two is written to.
    private static let clone: UInt = 0x4004_9409
    private static let blockLength = 1 << 20

    /// Copies all of an open file to a new one, which is left without the right to write. Blocks.
    ///
    /// - Parameter isCancelled: asked now and then; the copy stops with a `CancellationError` if it answers true.
    static func copy(_ source: OpenFile, to target: String, isCancelled: () -> Bool = { false }) throws {
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o444)
        guard output >= 0 else { throw FileFault("create \(target)", errno: errno) }
        defer { _ = close(output) }
        try source.withDescriptor { input in
            if ioctl(output, clone, input) == 0 { return }
            var block = [UInt8](repeating: 0, count: blockLength)
            while !isCancelled() {
                let length = read(input, &block, block.count)
                if length < 0, errno == EINTR { continue }
                guard length >= 0 else { throw FileFault("read \(source.path)", errno: errno) }
                if length == 0 { return }
                try write(block.prefix(length), to: output, path: target)
            }
            throw CancellationError()
        }
    }

    private static func write(_ block: ArraySlice<UInt8>, to output: Int32, path: String) throws {
        try block.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Foundation.write(output, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw FileFault("write \(path)", errno: errno) }
                written += count
            }
        }
    }
}

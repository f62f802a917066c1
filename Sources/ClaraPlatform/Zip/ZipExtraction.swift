// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import CZlib
internal import ClaraAPI
internal import Foundation

/// Unpacks a zip archive into a new folder. What comes out is counted, not believed: an entry that holds more or less than its
/// size, or something else than its checksum says, is a fault. All calls block.
struct ZipExtraction {
    private static let headerLength: UInt64 = 30
    private static let step = 1 << 18

    let archive: OpenFile
    /// Asked now and then; the work stops with a `CancellationError` if it answers true.
    let isCancelled: () -> Bool

    /// Unpacks files.
    ///
    /// - Parameters:
    ///   - files: entries of the archive with the paths that they are to have in the folder, all free.
    ///   - folder: an absolute path; nobody else writes below it.
    func unpack(_ files: [(entry: ZipEntry, name: PayloadName)], into folder: String) throws {
        for (entry, name) in files {
            let target = "\(folder)/\(name.relative)"
            if name.components.count > 1 {
                try FileManager.default.createDirectory(
                    atPath: "\(folder)/\(name.components.dropLast().joined(separator: "/"))", withIntermediateDirectories: true)
            }
            let output = try OpenFile.openNow(target, for: .create(mode: 0o444))
            try unpack(entry, to: output)
            try output.close()
        }
    }

    private func unpack(_ entry: ZipEntry, to output: OpenFile) throws {
        let header = ZipBytes(try archive.bytes(at: entry.offset, count: Int(Self.headerLength)))
        guard try header.number(at: 0, as: UInt32.self) == 0x0403_4B50,
            try header.number(at: 8, as: UInt16.self) == entry.method.rawValue
        else { throw ZipFault("'\(entry.name.relative)' is not where the archive's directory says") }
        let names = UInt64(try header.number(at: 26, as: UInt16.self)) + UInt64(try header.number(at: 28, as: UInt16.self))
        let start = entry.offset + Self.headerLength + names
        var written: UInt64 = 0
        var checksum = crc32(0, nil, 0)
        let take = { (bytes: ArraySlice<UInt8>) throws in
            guard UInt64(bytes.count) <= entry.size - written else {
                throw ZipFault("'\(entry.name.relative)' holds more than the \(entry.size) bytes that it should")
            }
            written += UInt64(bytes.count)
            checksum = bytes.withUnsafeBufferPointer { crc32(checksum, $0.baseAddress, UInt32($0.count)) }
            try output.append(bytes)
        }
        switch entry.method {
        case .stored: try read(entry, from: start) { try take($0[...]) }
        case .deflated: try inflate(entry, from: start, take)
        }
        guard written == entry.size, UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
            throw ZipFault("'\(entry.name.relative)' is damaged")
        }
    }

    private func read(_ entry: ZipEntry, from start: UInt64, _ take: ([UInt8]) throws -> Void) throws {
        var done: UInt64 = 0
        while done < entry.compressedSize {
            if isCancelled() { throw CancellationError() }
            let count = min(UInt64(Self.step), entry.compressedSize - done)
            try take(try archive.bytes(at: start + done, count: Int(count)))
            done += count
        }
    }

    private func inflate(_ entry: ZipEntry, from start: UInt64, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
        guard let inflater = RawInflater() else { throw FileFault("inflate \(archive.path)", errno: ENOMEM) }
        var buffer = [UInt8](repeating: 0, count: Self.step)
        var progress = RawInflater.Progress.underWay
        try read(entry, from: start) { chunk in
            var input = chunk[...]
            var isFull = true
            while progress == .underWay, isFull || !input.isEmpty {
                if isCancelled() { throw CancellationError() }
                let step = input.withUnsafeBufferPointer { input in
                    buffer.withUnsafeMutableBufferPointer { inflater.step(input, into: $0) }
                }
                progress = step.progress
                input = input.dropFirst(step.consumed)
                isFull = step.produced == buffer.count
                try take(buffer.prefix(step.produced))
                if step.consumed == 0, step.produced == 0 { break }
            }
        }
        // An empty file may have nothing at all where its content should be.
        guard progress == .ended || entry.compressedSize == 0 else {
            throw ZipFault("'\(entry.name.relative)' \(progress == .damaged ? "is damaged" : "ends early")")
        }
    }
}

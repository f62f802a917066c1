// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Glibc
import NIOCore
import Synchronization

/// The data set of an instance on its way to a peer, cut into P-DATA-TF PDUs.
///
/// A file is read with `pread` straight into the bursts: one copy, no page faults, and a file that is cut short in the meantime
/// is an error instead of the end of the process, which it would be if it were mapped.
final class InstanceSource: Sendable {
    /// How PDUs are to be made for one association.
    struct Framing: Sendable {
        var contextID: UInt8
        /// The peer's limit for a PDU after its header, or ours.
        var maximumLength: Int
    }

    /// About how many bytes are sent with one system call.
    static let burstLength = 256 * 1024

    let identity: InstanceIdentity
    private let path: String
    private let length: Int
    private let storage: Storage
    private let position = Atomic(0)

    private enum Storage: Sendable {
        case bytes([UInt8])
        case file(ReadableFile, start: Int)
    }

    /// Opens a file; blocks.
    ///
    /// - Throws: ``DICOMNetworkError``: `failedPrecondition` when the file's length is not what it was when its header was read,
    ///   `corruptData` when its data set has an odd number of bytes that padding cannot mend (see ``even(_:_:_:)``).
    init(_ file: InstanceFile) throws {
        identity = file.identity
        path = file.path
        guard file.isPart10 else {
            let whole = try Self.read(file)
            let bytes = try Self.even(try Self.encode(whole, whole.transferSyntax, file), whole.transferSyntax, file)
            storage = .bytes(bytes)
            length = bytes.count
            return
        }
        let readable = try Self.open(file)
        guard readable.length == file.byteCount else {
            throw DICOMNetworkError(.failedPrecondition, "cannot send \(file.path): it has changed since its header was read")
        }
        let start = try readable.dataSetStart()
        let count = readable.length - start
        guard count.isMultiple(of: 2) else {
            let bytes = try Self.even(try readable.read(start..<readable.length), identity.transferSyntax, file)
            storage = .bytes(bytes)
            length = bytes.count
            return
        }
        // Small ones are read at once, so that they need no further visit to the disk.
        if count <= Self.burstLength {
            storage = .bytes(try readable.read(start..<readable.length))
        } else {
            storage = .file(readable, start: start)
        }
        length = count
    }

    /// Reads a file whole and converts its data set to another uncompressed transfer syntax; blocks.
    init(converting file: InstanceFile, to transferSyntax: TransferSyntax) throws {
        identity = file.identity
        path = file.path
        let bytes = try Self.even(try Self.encode(try Self.read(file), transferSyntax, file), transferSyntax, file)
        storage = .bytes(bytes)
        length = bytes.count
    }

    /// Whether all has been handed out.
    var isAtEnd: Bool { position.load(ordering: .relaxed) >= length }

    /// Whether ``fill(_:_:)`` does not block.
    var isLoaded: Bool {
        if case .bytes = storage { return true }
        return false
    }

    /// Enough room for the first burst with its command set.
    var firstBurstLength: Int { min(length, Self.burstLength) + 1024 }

    /// Appends the next PDUs to `buffer`; blocks when the file is large. Not to be called twice at a time.
    func fill(_ buffer: ByteBuffer, _ framing: Framing) throws -> ByteBuffer {
        var buffer = buffer
        var offset = position.load(ordering: .relaxed)
        let end = min(length, offset + Self.burstLength)
        let step = DataTransferPDU.fragmentLength(maximumLength: framing.maximumLength)
        let count = end - offset
        buffer.reserveCapacity(minimumWritableBytes: count + (count / step + 1) * DataTransferPDU.headerLength)
        repeat {
            // The last PDU of a burst is as long as the others, lest the peer get short ones in between.
            let part = min(step, length - offset)
            DataTransferPDU.writeHeader(
                contextID: framing.contextID, isCommand: false, isLast: offset + part == length, count: part, to: &buffer)
            try append(offset..<offset + part, to: &buffer)
            offset += part
        } while offset < end
        position.store(offset, ordering: .relaxed)
        return buffer
    }

    private func append(_ range: Range<Int>, to buffer: inout ByteBuffer) throws {
        switch storage {
        case .bytes(let bytes): bytes.withUnsafeBytes { _ = buffer.writeBytes($0[range]) }
        case .file(let file, let start):
            var count = 0
            buffer.reserveCapacity(minimumWritableBytes: range.count)
            while count < range.count {
                let offset = start + range.lowerBound + count
                let got = try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: range.count - count) { raw in
                    try file.read(into: UnsafeMutableRawBufferPointer(rebasing: raw.prefix(range.count - count)), at: offset)
                }
                guard got > 0 else { throw DICOMNetworkError(.corruptData, "\(path) has become shorter while it was sent") }
                count += got
            }
        }
    }

    /// A data set with an even number of bytes, as every fragment of it must have (PS3.8 annex E.1), for one that is odd.
    ///
    /// A deflated one gets the NUL that PS3.5 section A.5 asks for. Any other has a value of odd length, as some modalities write
    /// their pixels: values get the padding that PS3.5 section 7.1 asks for. What cannot be read to its end, or is odd for another
    /// reason, is refused: padding would hide that it is cut off.
    private static func even(
        _ bytes: [UInt8], _ syntax: TransferSyntax, _ file: InstanceFile
    ) throws(DICOMNetworkError) -> [UInt8] {
        if bytes.count.isMultiple(of: 2) { return bytes }
        if syntax.isDeflated { return bytes + [0] }
        let text = "cannot send \(file.path): its data set has an odd number of bytes"
        guard syntax.isLittleEndian else { throw DICOMNetworkError(.corruptData, "\(text) in big endian order") }
        let padded: [UInt8]
        do {
            let dataSet = try DataSetReader.read(bytes, transferSyntax: syntax).withEvenValues()
            padded = try DataSetWriter.write(dataSet, transferSyntax: syntax)
        } catch { throw DICOMNetworkError(.corruptData, text, cause: error) }
        guard padded.count.isMultiple(of: 2) else { throw DICOMNetworkError(.corruptData, "\(text) in a fragment of its pixels") }
        return padded
    }

    private static func open(_ file: InstanceFile) throws(DICOMNetworkError) -> ReadableFile {
        do { return try ReadableFile(path: file.path) } catch {
            throw DICOMNetworkError(.notFound, "cannot send \(file.path)", cause: error)
        }
    }

    private static func read(_ file: InstanceFile) throws(DICOMNetworkError) -> DICOMFile {
        do { return try DICOMFile.read(path: file.path, options: ReadOptions(force: true)) } catch {
            throw DICOMNetworkError(error.code, "cannot send \(file.path)", cause: error)
        }
    }

    private static func encode(
        _ whole: DICOMFile, _ syntax: TransferSyntax, _ file: InstanceFile
    ) throws(DICOMNetworkError) -> [UInt8] {
        do { return try DataSetWriter.write(whole.dataSet, transferSyntax: syntax) } catch {
            throw DICOMNetworkError(error.code, "cannot send \(file.path) in \(syntax)", cause: error)
        }
    }
}

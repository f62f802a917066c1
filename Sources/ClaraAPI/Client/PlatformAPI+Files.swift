// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Foundation

extension PlatformAPI {
    /// Uploads a file of this computer, 1 MiB at a time.
    ///
    /// - Parameters:
    ///   - name: a path from the input folder of a job's payload, or from the root of a reusable one.
    ///   - path: the file to read.
    /// - Returns: the stored file, with its name from the root of the payload.
    @discardableResult
    public func uploadFile(payloadID: String, name: String, path: String) async throws -> PlatformPayload.File {
        let chunks = try await PlatformError.naming(path) { try await FileChunks.open(path: path) }
        return try await upload(payloadID: payloadID, name: name, mode: 0, chunks: chunks)
    }

    /// Uploads a file that is in memory.
    @discardableResult
    public func upload(payloadID: String, name: String, bytes: [UInt8]) async throws -> PlatformPayload.File {
        let size = FileChunks.defaultSize
        let (chunks, continuation) = AsyncStream.makeStream(of: Data.self)
        for start in stride(from: 0, to: bytes.count, by: size) {
            continuation.yield(Data(bytes[start..<min(start + size, bytes.count)]))
        }
        continuation.finish()
        return try await upload(payloadID: payloadID, name: name, mode: 0, chunks: chunks)
    }

    /// Downloads to a file of this computer, which appears under its name when it is complete.
    ///
    /// - Parameter path: where the file is to be; its folder is made if need be, and a file in its place is replaced.
    @discardableResult
    public func downloadFile(payloadID: String, name: String, to path: String) async throws -> PlatformPayload.File {
        let staged = try await PlatformError.naming(path) { try await StagedFile.create(besides: path) }
        do {
            let file = try await download(payloadID: payloadID, name: name) { data in
                try await PlatformError.naming(path) { try await staged.append(data) }
            }
            try await PlatformError.naming(path) { try await staged.commit(to: path) }
            return file
        } catch {
            await staged.discard()
            throw error
        }
    }

    /// Downloads into memory.
    ///
    /// - Parameter limit: the number of bytes beyond which the download is broken off.
    /// - Throws: ``PlatformError`` with the code `resourceExhausted` for a file larger than the limit.
    public func download(payloadID: String, name: String, limit: Int) async throws -> [UInt8] {
        let collected = ByteCollector(limit: limit, name: name)
        _ = try await download(payloadID: payloadID, name: name) { data in
            try collected.append(data)
        }
        return collected.bytes
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRPCCore
internal import Metrics

extension PayloadsAdapter {
    private static let uploadedBytes = Counter(label: "clara_payload_uploaded_bytes_total")
    private static let downloadedBytes = Counter(label: "clara_payload_downloaded_bytes_total")

    func upload(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PayloadsUploadRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsUploadResponse {
        var response = Nvidia_Clara_Platform_PayloadsUploadResponse()
        var upload: PayloadUpload?
        do {
            var first: Nvidia_Clara_Platform_PayloadsUploadRequest?
            for try await message in request {
                if let first {
                    try Self.check(message, continues: first)
                } else {
                    let id = try message.payloadID.parsed(orThrow: .invalidPayloadID, "payload")
                    upload = try await storage.beginUpload(to: id, name: message.details.name, mode: message.details.mode)
                    first = message
                    first?.data = Data()
                }
                try await upload?.append(message.data)
            }
            response.header = .init()
            // The Python client sends no message at all for an empty file: there is no name to store it under, and to fail
            // would stop a client that sends a folder. It is told that nothing was stored by the missing details.
            if let upload {
                response.details = .init(try await upload.finish())
                Self.uploadedBytes.increment(by: Int64(clamping: upload.size))
            }
        } catch let error as RPCError {
            // The stream itself broke; nobody waits for an answer.
            await upload?.discard()
            throw error
        } catch {
            await upload?.discard()
            response.header = .init(failure: error)
        }
        return response
    }

    /// Refuses a message that belongs to another file than the first one.
    private static func check(
        _ message: Nvidia_Clara_Platform_PayloadsUploadRequest, continues first: Nvidia_Clara_Platform_PayloadsUploadRequest
    ) throws(PlatformError) {
        guard message.details.name.isEmpty || message.details.name == first.details.name else {
            throw PlatformError(.invalidUpload, "One upload is one file; this one began with another name.")
        }
        guard message.payloadID.value.isEmpty || message.payloadID == first.payloadID else {
            throw PlatformError(.invalidUpload, "One upload goes to one payload; this one began with another.")
        }
    }

    func download(
        request: Nvidia_Clara_Platform_PayloadsDownloadRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PayloadsDownloadResponse>, context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_PayloadsDownloadResponse()
        do {
            let id = try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload")
            let (file, source) = try await storage.openFile(of: id, name: request.name)
            message.header = .init()
            message.details = .init(file)
            // Not more than was announced, should an operator still be writing the file.
            var rest = file.size
            repeat {
                message.data = try await source.read(upTo: Int(min(rest, UInt64(FileChunks.defaultSize))))
                guard !message.data.isEmpty || rest == 0 else {
                    throw PlatformError(.payloadStoreError, "'\(file.name.rooted)' has become shorter while it was read.")
                }
                rest -= UInt64(message.data.count)
                try await response.write(message)
                Self.downloadedBytes.increment(by: Int64(message.data.count))
                message = .init()
            } while rest > 0
        } catch let error where error is PlatformError || error is FileFault {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }
}

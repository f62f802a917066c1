// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
public import Foundation
internal import GRPCCore
internal import SwiftProtobuf
internal import Synchronization

extension PlatformClient {
    public func createPayload(metadata: [String: String]) async throws -> String {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsCreateRequest.with {
                $0.header = header
                $0.metadata = metadata
            }
            let response = try await payloads.create(request)
            try PlatformError.check(response.header)
            return response.payloadID.value
        }
    }

    public func deletePayload(_ id: String) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsDeleteRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(id)
            }
            try PlatformError.check(try await payloads.delete(request).header)
        }
    }

    public func payloadDetails(_ id: String) async throws -> PlatformPayload {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsDetailsRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(id)
            }
            return try await payloads.details(request) { stream in
                var payload = PlatformPayload(id: id, kind: .unknown)
                var isFirst = true
                for try await response in stream.messages {
                    if isFirst {
                        try PlatformError.check(response.header)
                        payload = PlatformPayload(
                            id: response.payloadID.value,
                            kind: PlatformPayload.Kind(rawValue: response.type.rawValue) ?? .unknown,
                            jobID: response.hasJobID ? response.jobID.value : nil, metadata: response.metadata)
                        isFirst = false
                    }
                    if response.hasFile { payload.files.append(PlatformPayload.File(response.file)) }
                }
                return payload
            }
        }
    }

    public func upload<Chunks: AsyncSequence & Sendable>(
        payloadID: String, name: String, mode: UInt32, chunks: Chunks
    ) async throws -> PlatformPayload.File where Chunks.Element == Data {
        // What goes wrong on this side must not be lost behind the status that the broken stream ends with.
        let failure = Mutex<(any Error)?>(nil)
        let first = Nvidia_Clara_Platform_PayloadsUploadRequest.with {
            $0.header = header
            $0.payloadID = Nvidia_Clara_Platform_Identifier(payloadID)
            $0.details.name = name
            $0.details.mode = mode
        }
        do {
            return try await call {
                let response = try await payloads.upload { writer in
                    do {
                        var sent = false
                        for try await chunk in chunks {
                            var message = first
                            message.details.size = UInt64(chunk.count)
                            message.data = chunk
                            guard await writer.take(message) else { return }
                            sent = true
                        }
                        if !sent { _ = await writer.take(first) }
                    } catch {
                        failure.withLock { $0 = error }
                        throw error
                    }
                }
                try PlatformError.check(response.header)
                return PlatformPayload.File(response.details)
            }
        } catch {
            guard let cause = failure.withLock({ $0 }) else { throw error }
            if cause is CancellationError || cause is PlatformError { throw cause }
            throw PlatformError(code: .internalFault, message: "The source of the upload of \(name) failed", cause: cause)
        }
    }

    public func download(
        payloadID: String, name: String, receive: @escaping @Sendable (Data) async throws -> Void
    ) async throws -> PlatformPayload.File {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsDownloadRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(payloadID)
                $0.name = name
            }
            return try await payloads.download(request) { stream in
                var file: PlatformPayload.File?
                var received: UInt64 = 0
                for try await response in stream.messages {
                    // A fault in the middle, of the disk for one, comes in a header as well.
                    try PlatformError.check(response.header)
                    if file == nil { file = PlatformPayload.File(response.details) }
                    guard !response.data.isEmpty else { continue }
                    received += UInt64(response.data.count)
                    try await receive(response.data)
                }
                guard let file, file.size == received else {
                    throw PlatformError(
                        code: .corruptData, message: "The download of \(name) ended after \(received) of \(file?.size ?? 0) bytes.")
                }
                return file
            }
        }
    }

    public func removeFile(payloadID: String, name: String) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsRemoveRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(payloadID)
                $0.name = name
            }
            try PlatformError.check(try await payloads.remove(request).header)
        }
    }

    public func addPayloadMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsAddMetadataRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(id)
                $0.metadata = metadata
            }
            let response = try await payloads.addMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }

    public func removePayloadMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_PayloadsRemoveMetadataRequest.with {
                $0.header = header
                $0.payloadID = Nvidia_Clara_Platform_Identifier(id)
                $0.keys = keys
            }
            let response = try await payloads.removeMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }
}

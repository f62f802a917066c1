// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRPCCore
import SwiftProtobuf
import Synchronization

struct ScriptedPayloads: Nvidia_Clara_Platform_Payloads.SimpleServiceProtocol {
    let platform: ScriptedPlatform

    func addMetadata(
        request: Nvidia_Clara_Platform_PayloadsAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsAddMetadataResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.metadata = request.metadata
        }
    }

    func create(
        request: Nvidia_Clara_Platform_PayloadsCreateRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsCreateResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.payloadID.value = "3fd032fcb1a441a1936654b58b1df43b"
            $0.type = .reusable
        }
    }

    func delete(
        request: Nvidia_Clara_Platform_PayloadsDeleteRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsDeleteResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func details(
        request: Nvidia_Clara_Platform_PayloadsDetailsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PayloadsDetailsResponse>, context: ServerContext
    ) async throws {
        let files = platform.observed.withLock { $0.files }
        let first = Nvidia_Clara_Platform_PayloadsDetailsResponse.with {
            $0.header = platform.note(request.header)
            $0.payloadID = request.payloadID
            $0.type = .pipeline
            $0.jobID.value = "00000000000000000000000000000001"
        }
        if files.isEmpty { try await response.write(first) }
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            var message = first
            message.file.name = "/input/\(name)"
            message.file.size = UInt64(data.count)
            try await response.write(message)
        }
    }

    func download(
        request: Nvidia_Clara_Platform_PayloadsDownloadRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PayloadsDownloadResponse>, context: ServerContext
    ) async throws {
        let header = platform.note(request.header)
        guard let data = platform.observed.withLock({ $0.files[request.name] }) else {
            try await response.write(
                .with {
                    $0.header.code = PlatformCode.missingFile.rawValue
                    $0.header.messages = ["no such file"]
                })
            return
        }
        // A request for "short" is told of a byte more than comes.
        let size = UInt64(data.count) + (request.name == "short" ? 1 : 0)
        var isFirst = true
        for start in stride(from: 0, through: data.count, by: 1 << 20) {
            let chunk = Nvidia_Clara_Platform_PayloadsDownloadResponse.with {
                if isFirst {
                    $0.header = header
                    $0.details.name = request.name
                    $0.details.size = size
                }
                $0.data = data[start..<min(start + 1 << 20, data.count)]
            }
            isFirst = false
            try await response.write(chunk)
            platform.observed.withLock { $0.downloadedMessages += 1 }
        }
    }

    func remove(
        request: Nvidia_Clara_Platform_PayloadsRemoveRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsRemoveResponse {
        platform.observed.withLock { _ = $0.files.removeValue(forKey: request.name) }
        return .with { $0.header = platform.note(request.header) }
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_PayloadsRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsRemoveMetadataResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func upload(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_PayloadsUploadRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsUploadResponse {
        if let refusal = platform.refusal { return .with { $0.header = refusal } }
        var name = ""
        var data = Data()
        for try await message in request {
            name = message.details.name
            data.append(message.data)
            platform.observed.withLock { observed in
                observed.uploadMessages += 1
                observed.largestChunk = max(observed.largestChunk, message.data.count)
                observed.headers.append(message.header)
            }
        }
        platform.observed.withLock { $0.files[name] = data }
        return .with {
            $0.details.name = "/input/\(name)"
            $0.details.size = UInt64(data.count)
        }
    }
}

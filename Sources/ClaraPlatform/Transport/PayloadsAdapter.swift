// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraJobs
internal import GRPCCore

/// The gRPC service `Payloads`: decodes, calls the storage, encodes; failures go into the response header.
struct PayloadsAdapter: Nvidia_Clara_Platform_Payloads.SimpleServiceProtocol {
    let storage: PayloadStorage
    let jobs: JobService

    func create(
        request: Nvidia_Clara_Platform_PayloadsCreateRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsCreateResponse {
        var response = Nvidia_Clara_Platform_PayloadsCreateResponse()
        do {
            let payload = try await storage.createReusable(metadata: request.metadata)
            response.header = .init()
            response.payloadID = .init(payload.id)
            response.type = .reusable
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func delete(
        request: Nvidia_Clara_Platform_PayloadsDeleteRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsDeleteResponse {
        var response = Nvidia_Clara_Platform_PayloadsDeleteResponse()
        do {
            let id = try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload")
            if let jobID = try await storage.payload(id).jobID { try await requireIdle(jobID, payload: id) }
            try await storage.delete(id)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func details(
        request: Nvidia_Clara_Platform_PayloadsDetailsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_PayloadsDetailsResponse>, context: ServerContext
    ) async throws {
        let first: Nvidia_Clara_Platform_PayloadsDetailsResponse
        let files: [PayloadFile]
        do {
            let payload = try await storage.payload(try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload"))
            files = try await storage.files(of: payload)
            first = .init(payload, metadata: try await storage.metadata(of: payload.id))
        } catch {
            var failure = Nvidia_Clara_Platform_PayloadsDetailsResponse()
            failure.header = .init(failure: error)
            return try await response.write(failure)
        }
        // A payload without files is an answer too.
        if files.isEmpty { try await response.write(first) }
        for file in files {
            var message = first
            message.file = .init(file)
            try await response.write(message)
        }
    }

    func remove(
        request: Nvidia_Clara_Platform_PayloadsRemoveRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsRemoveResponse {
        var response = Nvidia_Clara_Platform_PayloadsRemoveResponse()
        do {
            try await storage.removeFile(
                of: try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload"), name: request.name)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func addMetadata(
        request: Nvidia_Clara_Platform_PayloadsAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsAddMetadataResponse {
        var response = Nvidia_Clara_Platform_PayloadsAddMetadataResponse()
        do {
            let id = try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload")
            response.metadata = try await storage.addMetadata(request.metadata, to: id)
            response.payloadID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_PayloadsRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_PayloadsRemoveMetadataResponse {
        var response = Nvidia_Clara_Platform_PayloadsRemoveMetadataResponse()
        do {
            let id = try request.payloadID.parsed(orThrow: .invalidPayloadID, "payload")
            response.metadata = try await storage.removeMetadata(request.keys, from: id)
            response.payloadID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    /// Refuses to take the payload of a job away that is queued or runs.
    private func requireIdle(_ jobID: String, payload: PlatformIdentifier) async throws {
        let job: Job
        do throws(JobsError) {
            job = try await jobs.status(jobID)
        } catch {
            guard error.reason == .unknownJob else { throw error }
            return
        }
        guard job.state == .stopped || !job.isStartRequested else {
            throw PlatformError(.payloadInUse, "Payload \(payload) is in use by job \(jobID), which has not ended.")
        }
    }
}

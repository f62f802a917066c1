// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import SwiftProtobuf

extension PlatformClient {
    public func createJob(
        pipelineID: String, name: String, priority: PlatformJob.Priority, inputPayloads: [String], metadata: [String: String]
    ) async throws -> PlatformJob.Created {
        try await call {
            let request = Nvidia_Clara_Platform_JobsCreateRequest.with {
                $0.header = header
                $0.pipelineID = Nvidia_Clara_Platform_Identifier(pipelineID)
                $0.name = name
                $0.priority = Nvidia_Clara_Platform_JobPriority(rawValue: priority.rawValue) ?? .unknown
                $0.inputPayloads = inputPayloads.map(Nvidia_Clara_Platform_Identifier.init)
                $0.metadata = metadata
            }
            let response = try await jobs.create(request)
            try PlatformError.check(response.header)
            return PlatformJob.Created(jobID: response.jobID.value, payloadID: response.payloadID.value)
        }
    }

    public func startJob(_ id: String, variables: [String: String]) async throws -> PlatformJob.Token {
        try await call {
            let request = Nvidia_Clara_Platform_JobsStartRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(id)
                $0.variables = variables.sorted { $0.key < $1.key }.map { variable in
                    .with {
                        $0.name = variable.key
                        $0.value = variable.value
                    }
                }
            }
            let response = try await jobs.start(request)
            try PlatformError.check(response.header)
            return PlatformJob.Token(
                jobID: id, state: PlatformJob.State(rawValue: response.state.rawValue) ?? .unknown,
                status: PlatformJob.Status(rawValue: response.status.rawValue) ?? .unknown,
                priority: PlatformJob.Priority(rawValue: response.priority.rawValue))
        }
    }

    public func cancelJob(_ id: String, reason: String) async throws -> PlatformJob.Token {
        try await call {
            let request = Nvidia_Clara_Platform_JobsCancelRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(id)
                $0.reason = reason
            }
            let response = try await jobs.cancel(request)
            try PlatformError.check(response.header)
            return PlatformJob.Token(
                jobID: response.jobID.value, state: PlatformJob.State(rawValue: response.jobState.rawValue) ?? .unknown,
                status: PlatformJob.Status(rawValue: response.jobStatus.rawValue) ?? .unknown)
        }
    }

    public func jobStatus(_ id: String) async throws -> PlatformJob {
        try await call {
            let request = Nvidia_Clara_Platform_JobsStatusRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(id)
            }
            let response = try await jobs.status(request)
            try PlatformError.check(response.header)
            return PlatformJob(response)
        }
    }

    public func listJobs(_ filter: PlatformJob.Filter) async throws -> [PlatformJob] {
        try await call {
            let request = Nvidia_Clara_Platform_JobsListRequest.with {
                $0.header = header
                if filter != PlatformJob.Filter() { $0.filter = .init(filter) }
            }
            return try await jobs.list(request) { stream in
                var found: [PlatformJob] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    guard !response.jobDetails.jobID.value.isEmpty else { continue }
                    found.append(PlatformJob(response.jobDetails))
                }
                return found
            }
        }
    }

    public func readLogs(
        jobID: String, operatorName: String, receive: @escaping @Sendable ([String]) async throws -> Void
    ) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_JobsReadLogsRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(jobID)
                $0.operatorName = operatorName
            }
            try await jobs.readLogs(request) { stream in
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    if !response.logs.isEmpty { try await receive(response.logs) }
                }
            }
        }
    }

    public func addJobMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_JobsAddMetadataRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(id)
                $0.metadata = metadata
            }
            let response = try await jobs.addMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }

    public func removeJobMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        try await call {
            let request = Nvidia_Clara_Platform_JobsRemoveMetadataRequest.with {
                $0.header = header
                $0.jobID = Nvidia_Clara_Platform_Identifier(id)
                $0.keys = keys
            }
            let response = try await jobs.removeMetadata(request)
            try PlatformError.check(response.header)
            return response.metadata
        }
    }
}

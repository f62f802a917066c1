// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import GRPCCore
import SwiftProtobuf
import Synchronization

struct ScriptedJobs: Nvidia_Clara_Platform_Jobs.SimpleServiceProtocol {
    let platform: ScriptedPlatform

    func addMetadata(
        request: Nvidia_Clara_Platform_JobsAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsAddMetadataResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.metadata = request.metadata
        }
    }

    func cancel(
        request: Nvidia_Clara_Platform_JobsCancelRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsCancelResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.jobID = request.jobID
            $0.jobState = .stopped
            $0.jobStatus = request.reason == "terminate" ? .UNRECOGNIZED(99) : .canceled
        }
    }

    func create(
        request: Nvidia_Clara_Platform_JobsCreateRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsCreateResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.jobID.value = "00000000000000000000000000000001"
            $0.payloadID.value = "00000000000000000000000000000002"
        }
    }

    func list(
        request: Nvidia_Clara_Platform_JobsListRequest,
        response: RPCWriter<Nvidia_Clara_Platform_JobsListResponse>, context: ServerContext
    ) async throws {
        platform.observed.withLock { $0.jobFilters.append(request) }
        try await response.write(
            .with {
                $0.header = platform.note(request.header)
                $0.jobDetails.jobID.value = "00000000000000000000000000000001"
                $0.jobDetails.jobName = "one"
                $0.jobDetails.state = .stopped
                $0.jobDetails.status = .terminated
                $0.jobDetails.created.value = 63_750_823_591
            })
    }

    func readLogs(
        request: Nvidia_Clara_Platform_JobsReadLogsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_JobsReadLogsResponse>, context: ServerContext
    ) async throws {
        try await response.write(.with { $0.header = platform.note(request.header) })
        try await response.write(.with { $0.logs = ["first", "second"] })
        try await response.write(.with { $0.logs = [request.operatorName] })
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_JobsRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsRemoveMetadataResponse {
        .with { $0.header = platform.note(request.header) }
    }

    func start(
        request: Nvidia_Clara_Platform_JobsStartRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsStartResponse {
        platform.observed.withLock { $0.jobStarts.append(request) }
        return .with {
            $0.header = platform.note(request.header)
            $0.state = .pending
            $0.status = .healthy
            $0.priority = .higher
        }
    }

    func status(
        request: Nvidia_Clara_Platform_JobsStatusRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsStatusResponse {
        .with {
            $0.header = platform.note(request.header)
            $0.jobID = request.jobID
            $0.state = .running
            $0.status = .healthy
            $0.messages = ["working"]
            $0.operatorDetails = [
                .with {
                    $0.name = "reader"
                    $0.status = .completed
                    $0.started.value = 63_750_823_591
                }
            ]
            $0.dag = [
                .with {
                    $0.name = "writer"
                    $0.inputDependencies = [.with { $0.name = "reader" }]
                }
            ]
        }
    }
}

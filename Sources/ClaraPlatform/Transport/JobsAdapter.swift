// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraJobs
import GRPCCore

/// The gRPC service `Jobs`: decodes, calls, encodes; failures go into the response header.
struct JobsAdapter: Nvidia_Clara_Platform_Jobs.SimpleServiceProtocol {
    let intake: JobIntake

    private var jobs: JobService { intake.jobs }

    func create(
        request: Nvidia_Clara_Platform_JobsCreateRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsCreateResponse {
        var response = Nvidia_Clara_Platform_JobsCreateResponse()
        do {
            let pipelineID = try request.pipelineID.parsed(orThrow: .invalidPipelineID, "pipeline")
            var inputs: [PlatformIdentifier] = []
            for id in request.inputPayloads { inputs.append(try id.parsed(orThrow: .invalidPayloadID, "payload")) }
            let job = try await intake.create(
                pipelineID: pipelineID, name: request.name, priority: try Self.priority(request.priority), inputs: inputs,
                metadata: request.metadata)
            response.header = .init()
            response.jobID = .init(job.id)
            response.payloadID = .init(job.payloadID)
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func start(
        request: Nvidia_Clara_Platform_JobsStartRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsStartResponse {
        var response = Nvidia_Clara_Platform_JobsStartResponse()
        do {
            var variables: [String: String] = [:]
            for variable in request.variables {
                guard variables.updateValue(variable.value, forKey: variable.name) == nil else {
                    throw PlatformError(.invalidJobVariables, "The variable \"\(variable.name)\" is given twice.")
                }
            }
            let job = try await jobs.start(try request.jobID.parsed(orThrow: .invalidJobID, "job").value, variables: variables)
            response.header = .init()
            response.state = .init(job.state)
            response.status = .init(job.status)
            response.priority = .init(job.priority)
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func cancel(
        request: Nvidia_Clara_Platform_JobsCancelRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsCancelResponse {
        var response = Nvidia_Clara_Platform_JobsCancelResponse()
        do {
            let job = try await jobs.cancel(try request.jobID.parsed(orThrow: .invalidJobID, "job").value, reason: request.reason)
            response.header = .init()
            response.jobID = .init(job.id)
            response.jobState = .init(job.state)
            response.jobStatus = .init(job.status)
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func status(
        request: Nvidia_Clara_Platform_JobsStatusRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsStatusResponse {
        do {
            return .init(try await jobs.status(try request.jobID.parsed(orThrow: .invalidJobID, "job").value))
        } catch {
            var response = Nvidia_Clara_Platform_JobsStatusResponse()
            response.header = .init(failure: error)
            return response
        }
    }

    func list(
        request: Nvidia_Clara_Platform_JobsListRequest, response: RPCWriter<Nvidia_Clara_Platform_JobsListResponse>, context: ServerContext
    ) async throws {
        do {
            let filter = request.hasFilter ? try JobFilter(request.filter) : JobFilter()
            for try await job in jobs.list(filter) { try await response.write(.init(job)) }
        } catch let error where error is PlatformError || error is JobsError {
            var failure = Nvidia_Clara_Platform_JobsListResponse()
            failure.header = .init(failure: error)
            try await response.write(failure)
        }
    }

    func readLogs(
        request: Nvidia_Clara_Platform_JobsReadLogsRequest, response: RPCWriter<Nvidia_Clara_Platform_JobsReadLogsResponse>,
        context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_JobsReadLogsResponse()
        do {
            let id = try request.jobID.parsed(orThrow: .invalidJobID, "job").value
            let log = try await jobs.logLines(id, operator: request.operatorName)
            message.header = .init()
            message.jobID = .init(id)
            message.operatorName = request.operatorName
            var isEmpty = true
            for try await lines in log {
                message.logs = lines
                try await response.write(message)
                isEmpty = false
            }
            // An empty log is an answer too.
            if isEmpty { try await response.write(message) }
        } catch let error where error is PlatformError || error is JobsError {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }

    func addMetadata(
        request: Nvidia_Clara_Platform_JobsAddMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsAddMetadataResponse {
        var response = Nvidia_Clara_Platform_JobsAddMetadataResponse()
        do {
            let id = try request.jobID.parsed(orThrow: .invalidJobID, "job").value
            response.metadata = try await jobs.addMetadata(request.metadata, to: id)
            response.jobID = .init(id)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func removeMetadata(
        request: Nvidia_Clara_Platform_JobsRemoveMetadataRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_JobsRemoveMetadataResponse {
        var response = Nvidia_Clara_Platform_JobsRemoveMetadataResponse()
        do {
            let id = try request.jobID.parsed(orThrow: .invalidJobID, "job").value
            response.metadata = try await jobs.removeMetadata(request.keys, from: id)
            response.jobID = .init(id)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    /// The priority of a request, where nothing said means normal.
    private static func priority(_ wire: Nvidia_Clara_Platform_JobPriority) throws(PlatformError) -> JobPriority {
        if wire == .unknown { return .normal }
        guard let priority = JobPriority(rawValue: wire.rawValue) else {
            throw PlatformError(.invalidJobPriority, "\(wire.rawValue) is no priority; 1 is lower, 2 normal, 3 higher, 4 immediate.")
        }
        return priority
    }
}

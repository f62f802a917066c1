// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Synchronization

/// A platform in memory: pipelines, jobs and payloads with the names and states of the real one, and faults on demand.
final class MemoryPlatform: PlatformAPI {
    /// A call that can be made to fail.
    enum Call: String, Sendable, CaseIterable {
        case listPipelines, createJob, listJobs, upload, addMetadata, startJob, cancelJob, download
    }

    /// What happens to calls, and when.
    enum Fault: Sendable {
        /// The call fails and has no effect.
        case before(PlatformError, times: Int)
        /// The call has its effect, but its answer is lost and never comes.
        case hangAfter
        /// The call never comes back and has no effect.
        case hangBefore
    }

    struct Job: Sendable {
        var job: PlatformJob
        var starts = 0
    }

    private struct State {
        var pipelines: [PlatformPipeline] = []
        var jobs: [Job] = []
        var files: [String: [String: [UInt8]]] = [:]
        var faults: [Call: Fault] = [:]
        var calls: [Call: Int] = [:]
        var hanging = 0
        var uploading = 0
        var mostUploading = 0
    }

    private let state = Mutex(State())

    init(pipelines: [String] = ["lungs"]) {
        state.withLock { state in
            state.pipelines = pipelines.map { PlatformPipeline(id: Self.identifier(), name: $0) }
        }
    }

    // MARK: For tests

    var jobs: [Job] { state.withLock { $0.jobs } }
    var startedJobs: [Job] { jobs.filter { $0.starts > 0 } }
    var pipelines: [PlatformPipeline] { state.withLock { $0.pipelines } }
    var mostUploading: Int { state.withLock { $0.mostUploading } }
    /// How many calls hang for ever.
    var hanging: Int { state.withLock { $0.hanging } }

    func calls(_ call: Call) -> Int { state.withLock { $0.calls[call] ?? 0 } }
    func files(_ payloadID: String) -> [String: [UInt8]] { state.withLock { $0.files[payloadID] ?? [:] } }
    func set(_ fault: Fault?, for call: Call) { state.withLock { $0.faults[call] = fault } }
    func put(_ bytes: [UInt8], _ name: String, in payloadID: String) { state.withLock { $0.files[payloadID, default: [:]][name] = bytes } }

    static let down = PlatformError(code: .unavailable, message: "the platform is down")

    private static func identifier() -> String { UUID().uuidString.replacing("-", with: "").lowercased() }

    private func carryOut<Value: Sendable>(_ call: Call, _ effect: (inout State) throws -> Value) async throws -> Value {
        // Nil for a call that hangs.
        let answer: Value? = try state.withLock { state in
            state.calls[call, default: 0] += 1
            switch state.faults[call] {
            case .before(let error, let times):
                state.faults[call] = times > 1 ? .before(error, times: times - 1) : nil
                throw error
            case .hangBefore:
                state.hanging += 1
                return nil
            case .hangAfter:
                state.hanging += 1
                _ = try effect(&state)
                return nil
            case nil: return try effect(&state)
            }
        }
        if let answer { return answer }
        try await Task.sleep(for: .seconds(3600))
        throw Self.down
    }

    private static func index(_ id: String, _ state: State) throws -> Int {
        guard let index = state.jobs.firstIndex(where: { $0.job.id == id }) else { throw PlatformError(.missingJob, "no job \(id)") }
        return index
    }

    // MARK: Pipelines

    func listPipelines() async throws -> [PlatformPipeline] {
        try await carryOut(.listPipelines) { $0.pipelines }
    }

    func removePipeline(_ id: String) async throws {
        state.withLock { $0.pipelines.removeAll { $0.id == id } }
    }

    func createPipeline(files: [PlatformPipeline.File], id: String?, metadata: [String: String]) async throws -> String {
        state.withLock { state in
            let pipeline = PlatformPipeline(id: id ?? Self.identifier(), name: files.first?.path ?? "", metadata: metadata)
            state.pipelines.append(pipeline)
            return pipeline.id
        }
    }

    // MARK: Jobs

    func createJob(
        pipelineID: String, name: String, priority: PlatformJob.Priority, inputPayloads: [String], metadata: [String: String]
    ) async throws -> PlatformJob.Created {
        try await carryOut(.createJob) { state in
            guard state.pipelines.contains(where: { $0.id == pipelineID }) else {
                throw PlatformError(.missingPipeline, "no pipeline \(pipelineID)")
            }
            let job = PlatformJob(
                id: Self.identifier(), payloadID: Self.identifier(), pipelineID: pipelineID, name: name, state: .pending,
                status: .healthy, priority: priority, created: Date(), metadata: metadata)
            state.jobs.append(Job(job: job))
            state.files[job.payloadID] = [:]
            return PlatformJob.Created(jobID: job.id, payloadID: job.payloadID)
        }
    }

    func startJob(_ id: String, variables: [String: String]) async throws -> PlatformJob.Token {
        try await carryOut(.startJob) { state in
            let index = try Self.index(id, state)
            guard state.jobs[index].job.started == nil, state.jobs[index].job.state == .pending else {
                throw PlatformError(.invalidJobState, "the job \(id) has been started")
            }
            state.jobs[index].job.started = Date()
            state.jobs[index].starts += 1
            return PlatformJob.Token(jobID: id, state: .pending, status: .healthy, priority: .normal)
        }
    }

    func cancelJob(_ id: String, reason: String) async throws -> PlatformJob.Token {
        try await carryOut(.cancelJob) { state in
            let index = try Self.index(id, state)
            state.jobs[index].job.state = .stopped
            state.jobs[index].job.status = .canceled
            return PlatformJob.Token(jobID: id, state: .stopped, status: .canceled)
        }
    }

    func jobStatus(_ id: String) async throws -> PlatformJob {
        try state.withLock { state in state.jobs[try Self.index(id, state)].job }
    }

    func listJobs(_ filter: PlatformJob.Filter) async throws -> [PlatformJob] {
        try await carryOut(.listJobs) { state in
            state.jobs.map(\.job).filter { job in
                (filter.states.isEmpty || filter.states.contains(job.state))
                    && (filter.createdAfter.map { after in (job.created ?? .distantPast) > after } ?? true)
            }
        }
    }

    func addJobMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] {
        try await carryOut(.addMetadata) { state in
            let index = try Self.index(id, state)
            for key in metadata.keys where state.jobs[index].job.metadata[key] != nil {
                throw PlatformError(.invalidJobMetadata, "metadata key \(key) is there already")
            }
            state.jobs[index].job.metadata.merge(metadata) { $1 }
            return state.jobs[index].job.metadata
        }
    }

    func removeJobMetadata(_ id: String, keys: [String]) async throws -> [String: String] {
        try state.withLock { state in
            let index = try Self.index(id, state)
            for key in keys { state.jobs[index].job.metadata[key] = nil }
            return state.jobs[index].job.metadata
        }
    }

    // MARK: Payloads

    func upload<Chunks: AsyncSequence & Sendable>(
        payloadID: String, name: String, mode: UInt32, chunks: Chunks
    ) async throws -> PlatformPayload.File where Chunks.Element == Data {
        state.withLock { state in
            state.uploading += 1
            state.mostUploading = max(state.mostUploading, state.uploading)
        }
        defer { state.withLock { $0.uploading -= 1 } }
        var bytes: [UInt8] = []
        for try await chunk in chunks { bytes.append(contentsOf: chunk) }
        let whole = bytes
        return try await carryOut(.upload) { state in
            guard let job = state.jobs.first(where: { $0.job.payloadID == payloadID }) else {
                throw PlatformError(.missingPayload, "no payload \(payloadID)")
            }
            guard job.job.started == nil, job.job.state == .pending else {
                throw PlatformError(.payloadReadOnly, "the payload \(payloadID) is read-only")
            }
            state.files[payloadID, default: [:]]["/input/\(name)"] = whole
            return PlatformPayload.File(name: "/input/\(name)", size: UInt64(whole.count))
        }
    }

    func download(
        payloadID: String, name: String, receive: @escaping @Sendable (Data) async throws -> Void
    ) async throws -> PlatformPayload.File {
        let name = name.hasPrefix("/") ? name : "/\(name)"
        let bytes = try await carryOut(.download) { state in
            guard let bytes = state.files[payloadID]?[name] else { throw PlatformError(.missingFile, "no file \(name)") }
            return bytes
        }
        try await receive(Data(bytes))
        return PlatformPayload.File(name: name, size: UInt64(bytes.count))
    }

    func payloadDetails(_ id: String) async throws -> PlatformPayload {
        PlatformPayload(
            id: id, kind: .pipeline, files: files(id).map { PlatformPayload.File(name: $0.key, size: UInt64($0.value.count)) })
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation

/// A platform of a few values, for what commands do with its answers.
actor FakePlatform: PlatformAPI {
    private(set) var pipelines: [PlatformPipeline] = []
    private(set) var jobs: [PlatformJob] = []
    private(set) var contents: [String: Data] = [:]
    private var answers: [Result<PlatformJob, PlatformError>]
    private var logs: [String: [[String]]]

    /// - Parameters:
    ///   - answers: what asking for a job's status gives, one after the other; the last one again and again.
    ///   - logs: by operator, the whole log at each time it is read; the last one again and again.
    init(
        pipelines: [PlatformPipeline] = [], jobs: [PlatformJob] = [], answers: [Result<PlatformJob, PlatformError>] = [],
        logs: [String: [[String]]] = [:], contents: [String: Data] = [:]
    ) {
        self.pipelines = pipelines
        self.jobs = jobs
        self.answers = answers
        self.logs = logs
        self.contents = contents
    }

    private var notThere: PlatformError { PlatformError(code: .notFound, message: "there is no such thing") }

    func version() async throws -> PlatformVersion { .api }
    func stop() async throws {}
    func utilization() async throws -> [GPUUtilization] { [] }

    func createPipeline(files: [PlatformPipeline.File], id: String?, metadata: [String: String]) async throws -> String {
        let pipeline = PlatformPipeline(id: PlatformIdentifier.generate().value, name: "p", metadata: metadata)
        pipelines.append(pipeline)
        return pipeline.id
    }
    func updatePipeline(_ id: String, files: [PlatformPipeline.File]) async throws { throw notThere }
    func pipeline(_ id: String) async throws -> PlatformPipeline {
        guard let found = pipelines.first(where: { $0.id == id }) else { throw notThere }
        return found
    }
    func listPipelines() async throws -> [PlatformPipeline] { pipelines }
    func removePipeline(_ id: String) async throws { pipelines.removeAll { $0.id == id } }
    func addPipelineMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] { metadata }
    func removePipelineMetadata(_ id: String, keys: [String]) async throws -> [String: String] { [:] }

    func createJob(
        pipelineID: String, name: String, priority: PlatformJob.Priority, inputPayloads: [String], metadata: [String: String]
    ) async throws -> PlatformJob.Created { throw notThere }
    func startJob(_ id: String, variables: [String: String]) async throws -> PlatformJob.Token { throw notThere }
    func cancelJob(_ id: String, reason: String) async throws -> PlatformJob.Token { throw notThere }
    func jobStatus(_ id: String) async throws -> PlatformJob {
        guard let answer = answers.first else { throw notThere }
        if answers.count > 1 { answers.removeFirst() }
        return try answer.get()
    }
    func listJobs(_ filter: PlatformJob.Filter) async throws -> [PlatformJob] { jobs }
    func readLogs(
        jobID: String, operatorName: String, receive: @escaping @Sendable ([String]) async throws -> Void
    ) async throws {
        guard let log = logs[operatorName]?.first else { throw notThere }
        if let count = logs[operatorName]?.count, count > 1 { logs[operatorName]?.removeFirst() }
        for start in stride(from: 0, to: log.count, by: 2) { try await receive(Array(log[start..<min(start + 2, log.count)])) }
    }
    func addJobMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] { metadata }
    func removeJobMetadata(_ id: String, keys: [String]) async throws -> [String: String] { [:] }

    func createPayload(metadata: [String: String]) async throws -> String { PlatformIdentifier.generate().value }
    func deletePayload(_ id: String) async throws {}
    func payloadDetails(_ id: String) async throws -> PlatformPayload {
        let files = contents.sorted { $0.key < $1.key }.map { PlatformPayload.File(name: $0.key, size: UInt64($0.value.count)) }
        return PlatformPayload(id: id, kind: .pipeline, files: files)
    }
    func upload<Chunks: AsyncSequence & Sendable>(
        payloadID: String, name: String, mode: UInt32, chunks: Chunks
    ) async throws -> PlatformPayload.File where Chunks.Element == Data {
        var data = Data()
        for try await chunk in chunks { data.append(chunk) }
        contents["/input/\(name)"] = data
        return PlatformPayload.File(name: "/input/\(name)", size: UInt64(data.count))
    }
    func download(
        payloadID: String, name: String, receive: @escaping @Sendable (Data) async throws -> Void
    ) async throws -> PlatformPayload.File {
        guard let data = contents[name] else { throw notThere }
        if !data.isEmpty { try await receive(data) }
        return PlatformPayload.File(name: name, size: UInt64(data.count))
    }
    func removeFile(payloadID: String, name: String) async throws { contents[name] = nil }
    func addPayloadMetadata(_ id: String, _ metadata: [String: String]) async throws -> [String: String] { metadata }
    func removePayloadMetadata(_ id: String, keys: [String]) async throws -> [String: String] { [:] }
}

/// A job of operators with these statuses.
func job(
    _ state: PlatformJob.State = .running, _ status: PlatformJob.Status = .healthy,
    _ operators: [(String, PlatformJob.OperatorStatus)] = []
) -> PlatformJob {
    PlatformJob(
        id: "0123456789abcdef0123456789abcdef", payloadID: "fedcba9876543210fedcba9876543210",
        pipelineID: "11111111111111111111111111111111", name: "chest", state: state, status: status, priority: .normal,
        created: Date(timeIntervalSince1970: 1_700_000_000), started: Date(timeIntervalSince1970: 1_700_000_001),
        operators: operators.map { PlatformJob.OperatorRun(name: $0.0, status: $0.1) })
}

/// A fresh folder for the time of the closure.
func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clara-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

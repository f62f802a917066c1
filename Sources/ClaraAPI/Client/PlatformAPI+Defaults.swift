// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension PlatformAPI {
    /// Stores a pipeline under a new identifier; the first file is the root of the definition.
    public func createPipeline(files: [PlatformPipeline.File]) async throws -> String {
        try await createPipeline(files: files, id: nil, metadata: [:])
    }

    /// Makes a job of normal priority without input payloads and metadata.
    public func createJob(pipelineID: String, name: String) async throws -> PlatformJob.Created {
        try await createJob(pipelineID: pipelineID, name: name, priority: .normal, inputPayloads: [], metadata: [:])
    }

    /// Puts a job in the queue whose pipeline needs no values for parameters.
    @discardableResult
    public func startJob(_ id: String) async throws -> PlatformJob.Token {
        try await startJob(id, variables: [:])
    }

    /// All jobs, the earliest first.
    public func listJobs() async throws -> [PlatformJob] {
        try await listJobs(PlatformJob.Filter())
    }

    /// All that an operator has written to its output so far.
    public func logLines(jobID: String, operatorName: String) async throws -> [String] {
        let collector = LineCollector()
        try await readLogs(jobID: jobID, operatorName: operatorName) { lines in collector.append(lines) }
        return collector.lines
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import ClaraPipelines
import Foundation
import GRDB
import Logging
import ServiceLifecycle

@testable import ClaraJobs

/// Everything that outlives an engine: the database, the operators, the payloads, the clock.
struct JobsWorld: Sendable {
    let folder: String
    let database: any DatabaseWriter
    let executor: FakeExecutor
    let payloads: TestPayloads
    let time: any Timekeeper
    var configuration: JobsConfiguration

    /// A service whose engine does not run yet: a new process over the same world.
    func service(probe: EngineProbe? = nil) -> JobService {
        JobService(
            database: database, executor: executor, payloads: payloads, configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, time: time, probe: probe)
    }

    /// A service with its engine running for the time of the body.
    func running<Value: Sendable>(_ body: @Sendable @escaping (JobService) async throws -> Value) async throws -> Value {
        let service = service()
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                try await service.engine.run()
                return nil
            }
            group.addTask { try await body(service) }
            while let result = try await group.next() {
                if let value = result {
                    group.cancelAll()
                    try await group.waitForAll()
                    return value
                }
            }
            throw CancellationError()
        }
    }
}

/// A world in a temporary folder that is removed afterwards.
func withWorld<Value>(
    database makeIt: (String) throws -> any DatabaseWriter = { _ in try makeDatabase() }, time: any Timekeeper = ManualTime(),
    configure: (inout JobsConfiguration) -> Void = { _ in },
    script: @escaping @Sendable (OperatorTask) -> FakeOperator = { _ in .exits() }, _ body: (JobsWorld) async throws -> Value
) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jobs-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var configuration = JobsConfiguration(
        logsDirectory: "\(folder)/logs", stateDirectory: "\(folder)/run", capacity: ResourceDemand(cpus: 8, memoryMB: 65_536),
        maximumRunningJobs: 8)
    configure(&configuration)
    let world = JobsWorld(
        folder: folder, database: try makeIt(folder), executor: FakeExecutor(script: script),
        payloads: TestPayloads(root: "\(folder)/payloads"),
        time: time, configuration: configuration)
    return try await body(world)
}

extension JobService {
    /// Waits until a job has stopped.
    func stopped(_ id: String) async throws -> Job {
        for await notice in try await events(of: id) where notice.state == .stopped { break }
        return try await status(id)
    }

    /// Creates and starts a job of a pipeline.
    func launch(
        _ yaml: String, name: String = "a job", priority: JobPriority = .normal, variables: [String: String] = [:]
    ) async throws -> Job {
        let job = try await create(.of(yaml, name: name, priority: priority))
        return try await start(job.id, variables: variables)
    }
}

extension CreateJob {
    static func of(
        _ yaml: String, name: String = "a job", priority: JobPriority = .normal, metadata: [String: String] = [:]
    ) -> CreateJob {
        CreateJob(
            pipelineID: "0123456789abcdef0123456789abcdef", pipelineName: "test",
            definition: [DefinitionFile(path: "pipeline.yaml", content: yaml)], name: name, priority: priority, metadata: metadata,
            payloadID: JobIdentity.generate())
    }
}

extension OperatorTask {
    /// The operator's name in the pipeline.
    var stage: String { environment["NVIDIA_CLARA_STAGENAME"] ?? "" }
    var jobID: String { environment["NVIDIA_CLARA_JOBID"] ?? "" }
}

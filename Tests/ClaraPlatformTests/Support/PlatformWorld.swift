// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraExecution
import ClaraJobs
import Foundation
import Logging
import ServiceLifecycle

@testable import ClaraPlatform

/// A platform that runs, with operators that a test has written.
struct PlatformWorld: Sendable {
    let folder: String
    let role: PlatformRole
    let executor: FakeExecutor
    /// The platform over HTTP/2.
    let api: any PlatformAPI

    var port: Int { role.boundPort }

    /// Waits until a job is in a state.
    func wait(for id: String, _ state: PlatformJob.State) async throws -> PlatformJob {
        for await notice in try await role.jobs.events(of: id) where notice.state.rawValue >= state.rawValue { break }
        return try await api.jobStatus(id)
    }
}

/// A computer without GPUs, whatever the one of the tests has.
struct NoGPUs: GPUProbe {
    func sample() async throws -> [GPUSample] { [] }
}

/// Runs a platform in a folder for the time of a closure, and ends it in good order.
func withPlatformRole<Result: Sendable>(
    in folder: String, onStop: (@Sendable () -> Void)? = nil, executor: FakeExecutor = FakeExecutor(script: script),
    gpus: any GPUProbe = NoGPUs(), inferenceServer: (any InferenceServer)? = nil, models: ModelsConfiguration = ModelsConfiguration(),
    _ body: @Sendable (PlatformWorld) async throws -> Result
) async throws -> Result {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    var configuration = PlatformConfiguration(
        dataDirectory: folder + "/data", port: 0, maximumStorageUsagePercentage: 100, shutdownGraceSeconds: 2)
    configuration.monitorPeriod = .milliseconds(1)
    configuration.models = models
    let role = try await PlatformRole(
        configuration: configuration, executor: executor, gpus: gpus, inferenceServer: inferenceServer, logger: logger,
        onStop: onStop)
    let group = ServiceGroup(services: role.services, logger: logger)
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        let result = try await withPlatform(host: "127.0.0.1", port: role.boundPort) { api in
            try await body(PlatformWorld(folder: folder, role: role, executor: executor, api: api))
        }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
        return result
    }
}

/// The same in a temporary folder.
func withPlatformRole<Result: Sendable>(
    onStop: (@Sendable () -> Void)? = nil, gpus: any GPUProbe = NoGPUs(), _ body: @Sendable (PlatformWorld) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in try await withPlatformRole(in: folder, onStop: onStop, gpus: gpus, body) }
}

/// What operators do by their image: `test/copy` copies its inputs to its output, `test/sleep` runs until it is stopped, others fail.
@Sendable func script(_ task: OperatorTask) -> FakeOperator {
    if task.image.hasPrefix("test/copy") {
        return .exits(log: "copying\n") { task in
            guard let output = task.mounts.first(where: { !$0.isReadOnly }) else { return }
            for input in task.mounts where input.isReadOnly {
                for name in try FileManager.default.contentsOfDirectory(atPath: input.hostPath) {
                    try FileManager.default.copyItem(atPath: "\(input.hostPath)/\(name)", toPath: "\(output.hostPath)/\(name)")
                }
            }
        }
    }
    return task.image.hasPrefix("test/sleep") ? .holds(log: "sleeping\n") : .exits(3, log: "no such program\n")
}

/// A definition whose operators hand the input on from one to the next.
func definition(_ name: String = "test", images: [String] = ["test/copy"], parameters: String = "") -> [PlatformPipeline.File] {
    var yaml = "api-version: 0.4.0\nname: \(name)\n\(parameters)operators:\n"
    for (index, image) in images.enumerated() {
        yaml += "- name: step\(index)\n  container: { image: \"\(image)\" }\n"
        yaml += "  input: [{ \(index == 0 ? "" : "from: step\(index - 1), ")path: /input }]\n  output: [{ path: /output }]\n"
    }
    return [PlatformPipeline.File(path: "pipeline.yaml", content: yaml)]
}

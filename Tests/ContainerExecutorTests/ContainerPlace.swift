// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Glibc
import Logging
import Testing

@testable import ContainerExecutor

/// A folder of its own for one test, and an executor that runs containers in it.
struct ContainerPlace: Sendable {
    let folder: String
    let peer: RegistryPeer
    let configuration: ContainerExecutorConfiguration
    let executor: ContainerExecutor
    /// In the arguments of every operator of this test, so that its processes can be found.
    let marker = "clara-test-" + UUID().uuidString

    var input: String { folder + "/input" }
    var output: String { folder + "/output" }

    func task(
        _ script: String, image: String? = nil, command: [String]? = nil, environment: [String: String] = [:],
        mounts: [OperatorTask.Mount]? = nil, limits: ResourceLimits = ResourceLimits(), network: Bool = false,
        deadlineSeconds: Double? = nil, graceSeconds: Double = 5
    ) -> OperatorTask {
        let standard = [
            OperatorTask.Mount(hostPath: output, containerPath: "/output", isReadOnly: false),
            OperatorTask.Mount(hostPath: input, containerPath: "/input", isReadOnly: true),
        ]
        return OperatorTask(
            id: "task", image: image ?? peer.busybox, command: command ?? ["/bin/sh", "-c", script, marker], environment: environment,
            mounts: mounts ?? standard, limits: limits, network: network, deadlineSeconds: deadlineSeconds, graceSeconds: graceSeconds,
            logPath: folder + "/logs/task.log", stateDirectory: folder + "/state/task")
    }

    var log: String { (try? String(contentsOfFile: folder + "/logs/task.log", encoding: .utf8)) ?? "" }

    /// Runs a task to its end.
    func run(_ task: OperatorTask) async throws -> OperatorExit {
        let handle = try await executor.prepare(task)
        try await executor.start(handle)
        return try await executor.wait(handle)
    }

    /// An executor that knows nothing of this one, as after a restart of the program.
    func successor() async throws -> ContainerExecutor {
        try await ContainerExecutor(configuration: configuration, logger: .silent)
    }

    /// The processes of this test that live now.
    func processes() -> [pid_t] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { pid_t($0) } ?? []
        return pids.filter { pid in
            let line = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") ?? Data()
            let text = String(decoding: line, as: UTF8.self)
            return text.contains(marker) || text.contains(folder)
        }
    }

    /// The control groups of the test's container that are there now.
    func groups() throws -> [String] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/state/task/specification"))
        let strings = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        let folders = zip(strings, strings.dropFirst()).filter { $0.0 == "group" }.map(\.1)
        try #require(!folders.isEmpty)
        return folders.filter { FileManager.default.fileExists(atPath: $0) }
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Makes a place, and afterwards checks that nothing is left: no process, no mount, no control group.
func withPlace(
    configure: (inout ContainerExecutorConfiguration) -> Void = { _ in }, body: (ContainerPlace) async throws -> Void
) async throws {
    let peer = try RegistryPeer.required()
    let folder = FileManager.default.temporaryDirectory.path + "/clara-containers-" + UUID().uuidString
    for name in ["input", "output", "state"] {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "scan".write(toFile: folder + "/input/image", atomically: true, encoding: .utf8)
    // One store for all: images are pulled once.
    var configuration = ContainerExecutorConfiguration(
        images: ImageStoreConfiguration(directory: peer.folder + "/store", plainHTTPRegistries: [peer.address]),
        launcherPath: Machine.launcherPath)
    configure(&configuration)
    let executor = try await ContainerExecutor(configuration: configuration, logger: .silent)
    let place = ContainerPlace(folder: folder, peer: peer, configuration: configuration, executor: executor)
    try await body(place)
    if FileManager.default.fileExists(atPath: folder + "/state/task/specification") {
        try await eventually("every control group is gone") { try place.groups().isEmpty }
    }
    try await eventually("every process of the container is gone") { place.processes().isEmpty }
    #expect(try !String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8).contains(folder))
}

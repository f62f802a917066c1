// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Logging
import Testing

@testable import ProcessExecutor

/// A folder of its own for one test, and an executor that runs shell commands in it.
struct Workplace: Sendable {
    let folder: String
    let executor: ProcessExecutor
    let configuration: ProcessExecutorConfiguration
    /// In the arguments of every operator of this test, so that its processes can be found.
    let marker = "clara-test-" + UUID().uuidString

    var output: String { folder + "/output" }
    var input: String { folder + "/input" }

    func task(
        id: String = "task", _ script: String, arguments: [String] = [], mounts: [OperatorTask.Mount]? = nil,
        environment: [String: String] = [:], limits: ResourceLimits = ResourceLimits(), network: Bool = false,
        deadlineSeconds: Double? = nil, graceSeconds: Double = 5
    ) -> OperatorTask {
        let standard = [
            OperatorTask.Mount(hostPath: input, containerPath: "/input", isReadOnly: true),
            OperatorTask.Mount(hostPath: output, containerPath: "/output", isReadOnly: false),
        ]
        return OperatorTask(
            id: id, image: "shell:1", command: ["-c", script, marker] + arguments, environment: environment, mounts: mounts ?? standard,
            limits: limits, network: network, deadlineSeconds: deadlineSeconds, graceSeconds: graceSeconds, logPath: logPath(id),
            stateDirectory: folder + "/state/" + id)
    }

    func logPath(_ id: String = "task") -> String { "\(folder)/logs/\(id).log" }

    func log(_ id: String = "task") -> String {
        (try? String(contentsOfFile: logPath(id), encoding: .utf8)) ?? ""
    }

    /// Runs a task to its end.
    func run(_ task: OperatorTask) async throws -> OperatorExit {
        let handle = try await executor.prepare(task)
        try await executor.start(handle)
        return try await executor.wait(handle)
    }

    /// The processes of this test that live now.
    func processes() -> [pid_t] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { pid_t($0) } ?? []
        return pids.filter { pid in
            guard let line = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") else { return false }
            return String(decoding: line, as: UTF8.self).contains(marker) || String(decoding: line, as: UTF8.self).contains(folder)
        }
    }

    /// An executor that knows nothing of this one, as after a restart of the program.
    func successor() async throws -> ProcessExecutor {
        try await ProcessExecutor(configuration: configuration, logger: .silent)
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Makes a workplace, and afterwards checks that nothing of it is left: no process, no mount, no control group.
func withWorkplace(
    _ isolation: TestIsolation = TestIsolation.available[0], configure: (inout ProcessExecutorConfiguration, String) -> Void = { _, _ in },
    body: (Workplace) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/clara-executor-" + UUID().uuidString
    for name in ["input", "output", "state"] {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var configuration = ProcessExecutorConfiguration(
        launcherPath: Machine.launcherPath,
        localImages: [LocalImage(name: "shell", executable: "/bin/bash"), LocalImage(name: "env", executable: "/usr/bin/env")],
        sandbox: isolation.policy)
    configure(&configuration, folder)
    let executor = try await ProcessExecutor(configuration: configuration, logger: .silent)
    let workplace = Workplace(folder: folder, executor: executor, configuration: configuration)
    try await body(workplace)
    try await eventually("every process of the operator is gone") { workplace.processes().isEmpty }
    let mounts = try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    #expect(!mounts.contains(folder))
}

/// Waits for something that has no event of its own.
func eventually(_ what: Comment, within seconds: Double = 30, _ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try await !condition() {
        guard ContinuousClock.now < end else {
            Issue.record("not in time: \(what)")
            throw CancellationError()
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}

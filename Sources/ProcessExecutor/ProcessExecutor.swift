// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CProcessControl
import ClaraErrors
public import ClaraExecution
import Foundation
import Glibc
public import Logging
import Synchronization

/// Runs operators as processes of this machine, each under a supervisor of its own (`clara-run`) that outlives this program.
///
/// Where the kernel allows it, an operator has a file system view in which its folders are at their declared paths and everything
/// else of the machine but the system's programs is absent, processes and a network of its own, and limits kept by control groups.
public final class ProcessExecutor: Executor {
    /// The name in handles.
    package static let name = "process"
    /// Between looks at what has no event.
    private static let pause = Duration.milliseconds(5)

    public let capabilities: ExecutorCapabilities

    private let configuration: ProcessExecutorConfiguration
    let resolver: ImageResolver
    let writer: SpecificationWriter
    /// As configured, and without links.
    let dataDirectories: [String]
    private let watcher: ProcessWatcher
    private let launcher: Launcher
    private let ends = Mutex<[String: Gate]>([:])

    /// Finds out what the kernel allows, by running a trial, and says once what is missing.
    ///
    /// Throws `notFound` when the supervisor is missing and `unsupported` when a sandbox is required and cannot be had.
    public convenience init(
        configuration: ProcessExecutorConfiguration = ProcessExecutorConfiguration(), logger: Logger = Logger(label: "clara.executor")
    ) async throws {
        let survey = try await HostSurvey.run(configuration: configuration, logger: logger)
        try self.init(configuration: configuration, survey: survey)
    }

    init(configuration: ProcessExecutorConfiguration, survey: HostSurvey) throws(ExecutionError) {
        let dataDirectory = configuration.dataDirectory.map { HostFiles.canonical($0) ?? $0 }
        self.configuration = configuration
        dataDirectories = [configuration.dataDirectory, dataDirectory].compactMap { $0 }
        capabilities = survey.capabilities
        resolver = ImageResolver(
            claraPath: configuration.claraPath ?? HostFiles.runningExecutable() ?? "clara",
            builtInOperators: configuration.builtInOperators, networkedOperators: configuration.networkedOperators,
            localImages: configuration.localImages, searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        writer = SpecificationWriter(
            configuration: configuration, dataDirectory: dataDirectory, groups: survey.groups, isolation: survey.isolation)
        watcher = try ProcessWatcher()
        launcher = Launcher(path: survey.launcherPath, watcher: watcher)
    }

    // MARK: Executor

    public func prepare(_ task: OperatorTask) async throws -> OperatorHandle {
        let mounts = try TaskCheck.mounts(of: task, dataDirectories: dataDirectories)
        let program = try resolver.resolve(image: task.image, command: task.command)
        let state = StateDirectory(path: task.stateDirectory)
        let handle = OperatorHandle(executor: Self.name, taskID: task.id, reference: task.stateDirectory)
        if let known = state.specification {
            guard known.values(.task) == [try writer.encoded(task)] else {
                throw ExecutionError(.alreadyExists, "another task was prepared in '\(task.stateDirectory)'")
            }
            return handle
        }
        let specification = try writer.specification(of: task, program: program, mounts: mounts, state: state)
        try state.create()
        try StateDirectory.makeFolder(ofLog: task.logPath)
        if let user = configuration.user {
            for mount in mounts where !mount.isReadOnly { chown(mount.hostPath, user.uid, user.gid) }
            chown(state.temporary, user.uid, user.gid)
        }
        try state.write(specification)
        return handle
    }

    public func start(_ handle: OperatorHandle) async throws {
        let state = try state(of: handle)
        guard ends.withLock({ $0[state.path] }) == nil, state.claim == .none else { return }
        guard HostFiles.exists(state.path + "/specification") else {
            throw ExecutionError(.notFound, "operator '\(handle.taskID)' was not prepared, or was cleaned up")
        }
        let ended = Gate()
        if try await launcher.launch(state, ended: ended) == .claimed {
            ends.withLock { $0[state.path] = ended }
        }
    }

    public func wait(_ handle: OperatorHandle) async throws -> OperatorExit {
        let state = try state(of: handle)
        while true {
            if let exit = state.exit { return exit }
            if let ended = ends.withLock({ $0[state.path] }) {
                try await ended.wait()
                ends.withLock { _ = $0.removeValue(forKey: state.path) }
                continue
            }
            switch state.claim {
            case .none:
                throw ExecutionError(.failedPrecondition, "operator '\(handle.taskID)' was never started")
            case .past:
                return state.exit ?? lost(state)
            case .held(let supervisor?):
                try Task.checkCancellation()
                try watch(supervisor, of: state)
            case .held(nil):
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    @discardableResult
    public func stop(_ handle: OperatorHandle, graceSeconds: Double) async throws -> OperatorExit {
        let state = try state(of: handle)
        while true {
            if let exit = state.exit, state.claim == .past { return exit }
            switch state.claim {
            case .none:
                guard HostFiles.isDirectory(state.path) else { return lost(state) }
                if try state.forbid(), let exit = state.exit { return exit }
            case .past:
                return state.exit ?? lost(state)
            case .held(nil):
                try await Task.sleep(for: Self.pause)
            case .held(let supervisor?):
                try state.askToStop(graceSeconds: graceSeconds)
                let process = clara_process_open(supervisor)
                // Only while it holds the claim is the number that of the supervisor.
                if process >= 0 {
                    if state.claim == .held(supervisor) { _ = clara_process_signal(process, SIGTERM) }
                    close(process)
                }
                return try await wait(handle)
            }
        }
    }

    public func recover(_ handle: OperatorHandle) async -> RecoveredState {
        guard let state = try? state(of: handle) else { return .lost }
        switch state.claim {
        case .held:
            return state.exit.map { .exited($0) } ?? .running
        case .past:
            return state.exit.map { .exited($0) } ?? .lost
        case .none:
            return HostFiles.exists(state.path + "/specification") ? .notStarted : .lost
        }
    }

    public func statistics(_ handle: OperatorHandle) async -> OperatorStatistics? {
        guard let state = try? state(of: handle) else { return nil }
        if let exit = state.exit { return exit.statistics }
        guard case .held(let supervisor?) = state.claim else { return nil }
        return OperatorMeter(supervisor: supervisor, groups: state.specification?.values(.group) ?? []).read()
    }

    public func cleanUp(_ handle: OperatorHandle) async {
        guard let state = try? state(of: handle), HostFiles.isDirectory(state.path) else { return }
        do {
            try await stop(handle, graceSeconds: 0)
        } catch {
            // Cancelled while it waited: a process may be left, and the folder stays for another attempt.
            return
        }
        await OperatorMeter(supervisor: 0, groups: state.specification?.values(.group) ?? []).removeGroups()
        ends.withLock { _ = $0.removeValue(forKey: state.path) }
        state.remove()
    }

    // MARK: Inside

    func state(of handle: OperatorHandle) throws(ExecutionError) -> StateDirectory {
        guard handle.executor == Self.name else {
            throw ExecutionError(.invalidArgument, "operator '\(handle.taskID)' belongs to the executor '\(handle.executor)'")
        }
        return StateDirectory(path: handle.reference)
    }

    /// Watches a supervisor that somebody else started, for instance this program before it was started anew.
    private func watch(_ supervisor: pid_t, of state: StateDirectory) throws(ExecutionError) {
        let process = clara_process_open(supervisor)
        guard process >= 0 else {
            // Gone meanwhile, or it cannot be named; the state directory tells.
            sched_yield()
            return
        }
        let ended = Gate()
        try watcher.watch(process) { _ in ended.open() }
        if state.claim == .held(supervisor) {
            ends.withLock { $0[state.path] = $0[state.path] ?? ended }
        }
    }

    private func lost(_ state: StateDirectory) -> OperatorExit {
        var info = stat()
        let known = stat(state.path + "/claim", &info) == 0
        let started = known ? Date(timeIntervalSince1970: Double(info.st_mtim.tv_sec)) : Date()
        return OperatorExit(
            reason: .lost, message: "the operator vanished together with its supervisor", startedAt: started, finishedAt: Date())
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraExecution
import Foundation
import Glibc
public import Logging
import ProcessExecutor

/// Runs operators from OCI images with `runc`, without any daemon.
///
/// Every container is started by a supervisor of its own (`clara-run`), which claims the run once, outlives this program, keeps the
/// deadline and the log, and tells how the container ended. Images are pulled by skopeo and unpacked by umoci.
public final class ContainerExecutor: Executor {
    /// The name in handles.
    static let name = "container"

    public let capabilities: ExecutorCapabilities
    /// The images.
    public let store: ImageStore

    private let configuration: ContainerExecutorConfiguration
    private let runtime: String
    private let groups: ControlGroups
    private let writer: BundleWriter
    /// Takes care of supervisors and state directories; the runtime is its only kind of program.
    private let supervision: ProcessExecutor

    /// Finds the tools and opens the image store.
    ///
    /// Throws `permissionDenied` when this program does not run as root, `unavailable` with the names of Debian packages when tools
    /// are missing, and `notFound` when the supervisor is.
    public init(
        configuration: ContainerExecutorConfiguration, logger: Logger = Logger(label: "clara.containers")
    ) async throws {
        guard geteuid() == 0 else {
            throw ExecutionError(.permissionDenied, "containers can be run by root only; this program runs as user \(geteuid())")
        }
        let tools = try ContainerTools()
        self.configuration = configuration
        runtime = tools.runc
        groups = ControlGroups()
        capabilities = Self.capabilities(groups)
        for note in capabilities.notes {
            logger.warning("containers run with less isolation", metadata: ["executor.note": "\(note)"])
        }
        writer = BundleWriter(
            sharedMemoryBytes: configuration.sharedMemoryBytes, temporaryBytes: configuration.temporaryBytes,
            defaultMaximumProcesses: configuration.defaultMaximumProcesses, limitsSwap: groups.limitSwap)
        store = try await ImageStore(configuration: configuration.images, tools: tools)
        // The runtime isolates; what the supervisor could do itself is off, and not worth a warning.
        supervision = try await ProcessExecutor(
            configuration: ProcessExecutorConfiguration(
                launcherPath: configuration.launcherPath, dataDirectory: configuration.dataDirectory, sandbox: .off,
                usesControlGroups: false, logLimitBytes: configuration.logLimitBytes),
            logger: Logger(label: "clara.containers.supervision") { _ in SwiftLogNoOpLogHandler() })
    }

    // MARK: Executor

    public func prepare(_ task: OperatorTask) async throws -> OperatorHandle {
        let mounts = try supervision.checkedMounts(of: task)
        if let known = try supervision.prepared(task) { return own(known) }
        let image = try await store.image(ImageReference(task.image))
        // Identities of tasks are unique to their platform only, groups are the machine's.
        let name = "clara-\(String(UInt64.random(in: .min ... .max), radix: 36))-\(task.id.prefix(64))"
        let bundle = try writer.configuration(of: task, image: image, mounts: mounts, group: name)
        try writer.write(bundle, to: task.stateDirectory + "/bundle")
        if image.user.uid != 0 {
            for mount in mounts where !mount.isReadOnly { chown(mount.hostPath, image.user.uid, image.user.gid) }
        }
        let state = task.stateDirectory
        let program = SupervisedProgram(
            path: runtime,
            // Kept, so that the supervisor can still read from the groups how the container ended; it removes them itself.
            arguments: [
                "--root", state + "/runtime", "--log", Self.runtimeLog(state), "--log-format", "json", "run", "--keep", "--bundle",
                state + "/bundle", name,
            ],
            environment: ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], groups: groups.folders(named: name))
        return own(try supervision.prepare(program, for: task))
    }

    public func start(_ handle: OperatorHandle) async throws {
        try await supervision.start(inner(handle))
    }

    public func wait(_ handle: OperatorHandle) async throws -> OperatorExit {
        let inner = try inner(handle)
        return await told(try await supervision.wait(inner), inner)
    }

    @discardableResult
    public func stop(_ handle: OperatorHandle, graceSeconds: Double) async throws -> OperatorExit {
        let inner = try inner(handle)
        return await told(try await supervision.stop(inner, graceSeconds: graceSeconds), inner)
    }

    public func recover(_ handle: OperatorHandle) async -> RecoveredState {
        guard let inner = try? inner(handle) else { return .lost }
        switch await supervision.recover(inner) {
        case .notStarted: return .notStarted
        case .running: return .running
        case .exited(let exit): return .exited(await told(exit, inner))
        case .lost:
            await supervision.removeGroups(of: inner)
            return .lost
        }
    }

    public func statistics(_ handle: OperatorHandle) async -> OperatorStatistics? {
        guard let inner = try? inner(handle) else { return nil }
        switch await supervision.recover(inner) {
        case .exited(let exit): return exit.statistics
        case .running: return ContainerMeter(groups: supervision.groups(of: inner)).read()
        case .notStarted, .lost: return nil
        }
    }

    public func cleanUp(_ handle: OperatorHandle) async {
        guard let inner = try? inner(handle) else { return }
        await supervision.cleanUp(inner)
    }

    // MARK: Inside

    private static func runtimeLog(_ state: String) -> String { state + "/runtime.log" }

    private func own(_ handle: OperatorHandle) -> OperatorHandle {
        OperatorHandle(executor: Self.name, taskID: handle.taskID, reference: handle.reference)
    }

    private func inner(_ handle: OperatorHandle) throws(ExecutionError) -> OperatorHandle {
        guard handle.executor == Self.name else {
            throw ExecutionError(.invalidArgument, "operator '\(handle.taskID)' belongs to the executor '\(handle.executor)'")
        }
        return OperatorHandle(executor: ProcessExecutor.name, taskID: handle.taskID, reference: handle.reference)
    }

    /// The end in words of containers: the supervisor knows only the runtime.
    private func told(_ exit: OperatorExit, _ inner: OperatorHandle) async -> OperatorExit {
        var result = exit
        switch exit.reason {
        case .lost:
            // A container outlives its supervisor; it must not outlive the word that it is gone.
            await supervision.removeGroups(of: inner)
        case .exited where exit.status != 0:
            guard let complaint = RuntimeComplaint.read(Self.runtimeLog(inner.reference)) else { break }
            result.status = nil
            result.reason = .startFailed
            result.message = "the container cannot be started: \(complaint)"
            return result
        default:
            break
        }
        result.message = exit.message.replacing(runtime, with: "the container")
        return result
    }

    private static func capabilities(_ groups: ControlGroups) -> ExecutorCapabilities {
        func enforcement(_ controller: ControlGroups.Controller) -> ExecutorCapabilities.Enforcement {
            groups.keeps(controller) ? .kernel : .none
        }
        let missing = ControlGroups.Controller.allCases.filter { !groups.keeps($0) }
        return ExecutorCapabilities(
            name: name, mountNamespace: true, readOnlyInputs: true, networkIsolation: true, memoryLimit: enforcement(.memory),
            cpuLimit: enforcement(.cpu), processLimit: enforcement(.pids), survivesRestart: true,
            notes: missing.map { "no control group '\($0.rawValue)': that limit is not kept" })
    }
}

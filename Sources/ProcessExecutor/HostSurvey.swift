// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Glibc
import Logging

/// What this machine allows, found out by running the supervisor itself as an operator.
struct HostSurvey: Sendable {
    var launcherPath: String
    var isolation: Isolation
    var groups: ControlGroups?
    var capabilities: ExecutorCapabilities

    static func run(configuration: ProcessExecutorConfiguration, logger: Logger) async throws -> HostSurvey {
        let launcher = try launcherPath(configuration)
        let groups = configuration.usesControlGroups ? ControlGroups() : nil
        var isolation = Isolation.open
        var refusal = "it is switched off"
        if configuration.sandbox != .off {
            let candidates: [Isolation] = geteuid() == 0 ? [.privileged, .unprivileged] : [.unprivileged]
            for candidate in candidates where isolation == .open {
                if let fault = try await trial(candidate, launcher: launcher, configuration: configuration) {
                    refusal = fault
                } else {
                    isolation = candidate
                }
            }
        }
        if isolation == .open, configuration.sandbox == .required {
            throw ExecutionError(.unsupported, "operators cannot be shut off from this machine: \(refusal)")
        }
        if configuration.user != nil, geteuid() != 0 || isolation == .unprivileged {
            throw ExecutionError(.permissionDenied, "only a privileged program may run operators as another user")
        }
        let capabilities = capabilities(isolation, refusal: refusal, groups: groups)
        for note in capabilities.notes {
            logger.warning("operators run with less isolation", metadata: ["executor.note": "\(note)"])
        }
        return HostSurvey(launcherPath: launcher, isolation: isolation, groups: groups, capabilities: capabilities)
    }

    static func launcherPath(_ configuration: ProcessExecutorConfiguration) throws(ExecutionError) -> String {
        let beside = HostFiles.runningExecutable().map { HostFiles.parent($0) + "/clara-run" }
        let candidates = configuration.launcherPath.map { [$0] } ?? [beside, "/usr/libexec/clara/clara-run"].compactMap { $0 }
        for candidate in candidates {
            if let path = HostFiles.canonical(candidate), HostFiles.isExecutableFile(path) { return path }
        }
        throw ExecutionError(
            .notFound, "the supervisor of operators is missing: looked for \(candidates.joined(separator: " and "))")
    }

    /// Runs a trial; returns why it failed.
    private static func trial(
        _ isolation: Isolation, launcher: String, configuration: ProcessExecutorConfiguration
    ) async throws -> String? {
        let folder = FileManager.default.temporaryDirectory.path + "/clara-trial-" + UUID().uuidString
        var plain = configuration
        plain.localImages = [LocalImage(name: "trial", executable: launcher, arguments: ["--version"])]
        plain.user = nil
        let survey = HostSurvey(
            launcherPath: launcher, isolation: isolation, groups: nil,
            capabilities: capabilities(isolation, refusal: "", groups: nil))
        let executor = try ProcessExecutor(configuration: plain, survey: survey)
        let task = OperatorTask(
            id: "trial", image: "trial", deadlineSeconds: 10, logPath: folder + "/log", stateDirectory: folder)
        let handle = try await executor.prepare(task)
        try await executor.start(handle)
        let exit = try await executor.wait(handle)
        await executor.cleanUp(handle)
        return exit.isSuccess ? nil : exit.message
    }

    private static func capabilities(_ isolation: Isolation, refusal: String, groups: ControlGroups?) -> ExecutorCapabilities {
        let plan = LimitPlan(groups: groups, isolation: isolation)
        var notes: [String] = []
        if isolation == .open {
            notes.append(
                "no namespaces (\(refusal)): operators run with host paths, their inputs can be written and the network is open to them")
        }
        if plan.memory == .watched { notes.append("no memory control group: memory limits are watched at intervals") }
        if groups?[.cpu] == nil { notes.append("no processor control group: processor limits are rounded up to whole processors") }
        if plan.processes == .watched { notes.append("no process control group: process limits are watched at intervals") }
        return ExecutorCapabilities(
            name: ProcessExecutor.name, mountNamespace: isolation != .open, readOnlyInputs: isolation != .open,
            networkIsolation: isolation != .open, memoryLimit: plan.memory, cpuLimit: plan.cpu, processLimit: plan.processes,
            survivesRestart: true, notes: notes)
    }
}

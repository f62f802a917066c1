// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// Turns a task into what the supervisor is told.
struct SpecificationWriter: Sendable {
    let configuration: ProcessExecutorConfiguration
    let dataDirectory: String?
    let groups: ControlGroups?
    let isolation: Isolation

    private static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    func specification(
        of task: OperatorTask, program: ResolvedProgram, mounts: [OperatorTask.Mount], state: StateDirectory
    ) throws(ExecutionError) -> Specification {
        var result = try frame(of: task)
        let network = task.network || program.network
        let paths = isolation == .open ? HostPaths(mounts) : HostPaths([])
        let temporary = isolation == .open ? state.temporary : "/tmp"

        var limits = task.limits
        limits.maximumProcesses = limits.maximumProcesses ?? configuration.defaultMaximumProcesses
        // Identities of tasks are unique to their platform only, groups are the machine's.
        let name = "clara-\(String(UInt64.random(in: .min ... .max), radix: 36))-\(task.id.prefix(64))"
        LimitPlan(groups: groups, isolation: isolation).write(limits, name: name, to: &result)

        for namespace in isolation.namespaces(network: network) { result.add(.namespace, namespace) }
        if isolation != .open {
            result.add(.root, state.root)
            result.add(.hostName, "operator")
            var plan = MountPlan(
                dataDirectory: dataDirectory, visiblePaths: configuration.visiblePaths + program.visiblePaths, files: program.files,
                mounts: mounts, network: network)
            for step in try plan.build() { step.write(to: &result) }
        }
        if let user = configuration.user {
            result.add(.uid, user.uid)
            result.add(.gid, user.gid)
        }

        result.add(.directory, temporary)
        result.add(.program, program.path)
        for argument in program.arguments.prefix(1) { result.add(.argument, argument) }
        for argument in program.arguments.dropFirst() { result.add(.argument, paths.argument(argument)) }
        let defaults = ["PATH": Self.searchPath, "HOME": temporary, "TMPDIR": temporary, "LANG": "C.UTF-8"]
        let environment = paths.environment(task.environment).merging(defaults) { own, _ in own }
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) { result.add(.variable, name + "=" + value) }
        return result
    }

    /// What holds for every program that the supervisor runs.
    func frame(of task: OperatorTask) throws(ExecutionError) -> Specification {
        var result = Specification()
        result.add(.task, try encoded(task))
        result.add(.log, task.logPath)
        result.add(.logLimit, configuration.logLimitBytes)
        if let seconds = task.deadlineSeconds { result.add(.deadlineMilliseconds, Int64(seconds * 1000)) }
        result.add(.graceMilliseconds, Int64(task.graceSeconds * 1000))
        return result
    }

    /// The task as it was given, to know it again.
    func encoded(_ task: OperatorTask) throws(ExecutionError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(task), as: UTF8.self)
        } catch {
            throw ExecutionError(.invalidArgument, "task '\(task.id)' cannot be written down", cause: error)
        }
    }
}

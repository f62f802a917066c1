// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution

/// Checks a task and brings its mounts into the form the rest relies on: existing host paths without links, normal container paths.
enum TaskCheck {
    static func mounts(of task: OperatorTask, dataDirectories: [String]) throws(ExecutionError) -> [OperatorTask.Mount] {
        try values(of: task)
        var result: [OperatorTask.Mount] = []
        for mount in task.mounts {
            guard let parts = HostFiles.components(mount.containerPath), !parts.isEmpty else {
                throw ExecutionError(.invalidArgument, "the container path '\(mount.containerPath)' is not a plain absolute path")
            }
            let path = "/" + parts.joined(separator: "/")
            guard !result.contains(where: { $0.containerPath == path }) else {
                throw ExecutionError(.invalidArgument, "the container path '\(path)' is declared twice")
            }
            result.append(
                OperatorTask.Mount(
                    hostPath: try hostPath(mount.hostPath, dataDirectories: dataDirectories), containerPath: path,
                    isReadOnly: mount.isReadOnly))
        }
        return result
    }

    /// Links on the way to the data directory are the administrator's; below it they can only be an operator's, which would lead
    /// the next operator out of the payload.
    private static func hostPath(_ path: String, dataDirectories: [String]) throws(ExecutionError) -> String {
        guard let parts = HostFiles.components(path) else {
            throw ExecutionError(.invalidArgument, "the host path '\(path)' is not a plain absolute path")
        }
        let plain = "/" + parts.joined(separator: "/")
        for folder in dataDirectories where HostFiles.isBelow(plain, folder) {
            guard let link = HostFiles.linkOnTheWay(to: plain, from: folder) else { continue }
            throw ExecutionError(.permissionDenied, "the host path '\(plain)' leads through the link '\(link)'")
        }
        guard let canonical = HostFiles.canonical(plain) else {
            throw ExecutionError(.notFound, "the host path '\(plain)' does not exist")
        }
        return canonical
    }

    private static func values(of task: OperatorTask) throws(ExecutionError) {
        let allowed = task.id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, (1...128).contains(task.id.utf8.count), !task.id.hasPrefix(".") else {
            throw ExecutionError(.invalidArgument, "'\(task.id)' is no identity of a task")
        }
        for name in task.environment.keys where name.isEmpty || name.contains("=") {
            throw ExecutionError(.invalidArgument, "'\(name)' is no name of a variable")
        }
        let limits = task.limits
        guard limits.cpus.map({ $0 > 0 && $0 < 1_000_000 }) ?? true, limits.memoryBytes.map({ $0 > 0 }) ?? true,
            limits.maximumProcesses.map({ $0 > 0 }) ?? true, task.deadlineSeconds.map({ $0 >= 0 && $0 < 1e12 }) ?? true,
            task.graceSeconds >= 0, task.graceSeconds < 1e9
        else {
            throw ExecutionError(.invalidArgument, "the limits of task '\(task.id)' are not greater than zero")
        }
        for path in [task.logPath, task.stateDirectory] where HostFiles.components(path)?.isEmpty ?? true {
            throw ExecutionError(.invalidArgument, "'\(path)' is not a plain absolute path")
        }
    }
}

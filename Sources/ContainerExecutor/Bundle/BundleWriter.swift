// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// Turns a task and its image into what a container runtime is told.
struct BundleWriter: Sendable {
    /// Below this many the runtime cannot start a container, because its own threads count while it does.
    static let minimumProcesses = 16

    let sharedMemoryBytes: Int64
    let temporaryBytes: Int64
    let defaultMaximumProcesses: Int?
    /// Whether swap space can be counted against the memory limit.
    let limitsSwap: Bool

    private static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    private static let maskedPaths = [
        "/proc/acpi", "/proc/asound", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats",
        "/proc/sched_debug", "/proc/scsi", "/sys/firmware", "/sys/devices/virtual/powercap",
    ]
    private static let readOnlyPaths = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"]
    /// What the runtime itself puts into every container; nothing of a task may lie there.
    private static let ownPlaces = ["/proc", "/sys", "/dev"]

    /// Describes the container of a task; `mounts` are checked, `group` is the name of its control groups.
    ///
    /// Throws `invalidArgument` when the image has no command and the task none either, or when a mount is at a place of the system.
    func configuration(
        of task: OperatorTask, image: StoredImage, mounts: [OperatorTask.Mount], group: String
    ) throws(ExecutionError) -> RuntimeConfiguration {
        let own = task.command.map { ArgumentExpansion.expand($0, with: task.environment) }
        let arguments = image.configuration.entrypoint + (own.isEmpty ? image.configuration.command : own)
        guard let program = arguments.first, !program.isEmpty else {
            throw ExecutionError(.invalidArgument, "image '\(task.image)' has no command, and operator '\(task.id)' gives none")
        }
        let environment = environment(of: task, image: image)
        for text in arguments + environment where text.utf8.contains(0) {
            throw ExecutionError(.invalidArgument, "a value of operator '\(task.id)' has a zero byte inside")
        }
        let directory = image.configuration.workingDirectory
        return RuntimeConfiguration(
            process: .init(
                user: image.user, args: arguments, env: environment, cwd: directory.hasPrefix("/") ? directory : "/" + directory),
            root: .init(path: image.rootPath), mounts: systemMounts(of: task) + (try declared(mounts)),
            linux: .init(
                cgroupsPath: group, resources: resources(of: task.limits),
                namespaces: (["pid", "ipc", "uts", "mount", "cgroup"] + (task.network ? [] : ["network"])).map { .init(type: $0) },
                maskedPaths: Self.maskedPaths, readonlyPaths: Self.readOnlyPaths))
    }

    /// Writes a bundle into a folder that is made for it.
    func write(_ configuration: RuntimeConfiguration, to folder: String) throws(ExecutionError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try encoder.encode(configuration).write(to: URL(fileURLWithPath: folder + "/config.json"))
        } catch {
            throw ExecutionError(.unavailable, "cannot write the bundle '\(folder)'", cause: error)
        }
    }

    private func environment(of task: OperatorTask, image: StoredImage) -> [String] {
        var values = ["PATH": Self.searchPath, "HOME": "/tmp", "TMPDIR": "/tmp", "LANG": "C.UTF-8"]
        for entry in image.configuration.environment {
            let halves = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if halves.count == 2, !halves[0].isEmpty { values[halves[0]] = halves[1] }
        }
        values.merge(task.environment) { _, own in own }
        return values.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    }

    private func systemMounts(of task: OperatorTask) -> [RuntimeConfiguration.Mount] {
        var mounts: [RuntimeConfiguration.Mount] = [
            .init(destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"]),
            .init(destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid", "strictatime", "mode=755", "size=65536k"]),
            .init(
                destination: "/dev/pts", type: "devpts", source: "devpts",
                options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"]),
            .init(
                destination: "/dev/shm", type: "tmpfs", source: "shm",
                options: ["nosuid", "noexec", "nodev", "mode=1777", "size=\(sharedMemoryBytes)"]),
            .init(destination: "/dev/mqueue", type: "mqueue", source: "mqueue", options: ["nosuid", "noexec", "nodev"]),
            .init(destination: "/sys", type: "sysfs", source: "sysfs", options: ["nosuid", "noexec", "nodev", "ro"]),
            .init(
                destination: "/tmp", type: "tmpfs", source: "tmpfs",
                options: ["nosuid", "nodev", "mode=1777", "size=\(temporaryBytes)"]),
        ]
        if task.network {
            for path in ["/etc/resolv.conf", "/etc/hosts"] where FileManager.default.fileExists(atPath: path) {
                mounts.append(.init(destination: path, type: "bind", source: path, options: ["bind", "ro", "nosuid", "nodev", "noexec"]))
            }
        }
        return mounts
    }

    /// Outer folders before those inside them.
    private func declared(_ mounts: [OperatorTask.Mount]) throws(ExecutionError) -> [RuntimeConfiguration.Mount] {
        for mount in mounts {
            for place in Self.ownPlaces where mount.containerPath == place || mount.containerPath.hasPrefix(place + "/") {
                throw ExecutionError(.invalidArgument, "the container path '\(mount.containerPath)' belongs to the system")
            }
        }
        return mounts.sorted { $0.containerPath < $1.containerPath }.map { mount in
            .init(
                destination: mount.containerPath, type: "bind", source: mount.hostPath,
                options: ["bind", "private", mount.isReadOnly ? "ro" : "rw", "nosuid", "nodev"])
        }
    }

    private func resources(of limits: ResourceLimits) -> RuntimeConfiguration.Linux.Resources {
        var resources = RuntimeConfiguration.Linux.Resources()
        resources.memory = limits.memoryBytes.map { .init(limit: $0, swap: limitsSwap ? $0 : nil) }
        let period: UInt64 = 100_000
        resources.cpu = limits.cpus.map { .init(quota: max(1000, Int64($0 * Double(period))), period: period) }
        resources.pids = (limits.maximumProcesses ?? defaultMaximumProcesses).map { .init(limit: Int64(max($0, Self.minimumProcesses))) }
        return resources
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// What an operator sees of the machine: the system's programs and libraries, its own program, its folders at the declared paths, a
/// private `/tmp`, and nothing else. Everything that is not listed here is absent.
struct MountPlan {
    /// Where the system keeps programs, libraries and their settings.
    static let systemDirectories = ["/usr", "/etc", "/opt", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"]
    /// What is readable for the user we run as and no business of an operator.
    static let secrets = [
        "/etc/shadow", "/etc/shadow-", "/etc/gshadow", "/etc/gshadow-", "/etc/ssl/private", "/etc/ssh", "/etc/sudoers",
        "/etc/sudoers.d", "/etc/krb5.keytab", "/etc/clara",
    ]
    private static let devices = ["null", "zero", "full", "random", "urandom"]
    private static let reserved = ["/proc", "/dev", "/sys"]

    var systemDirectories = MountPlan.systemDirectories
    var dataDirectory: String?
    var visiblePaths: [String]
    var files: [String]
    var mounts: [OperatorTask.Mount]
    var network: Bool

    private var steps: [SandboxStep] = []

    init(
        systemDirectories: [String] = MountPlan.systemDirectories, dataDirectory: String?, visiblePaths: [String], files: [String],
        mounts: [OperatorTask.Mount], network: Bool
    ) {
        self.systemDirectories = systemDirectories
        self.dataDirectory = dataDirectory
        self.visiblePaths = visiblePaths
        self.files = files
        self.mounts = mounts
        self.network = network
    }

    /// Lists the steps. Throws `invalidArgument` for a container path that would hide the system or cannot be made.
    mutating func build() throws(ExecutionError) -> [SandboxStep] {
        steps = [.memory("/tmp")]
        let mounts = mounts.sorted { ($0.containerPath.count, $0.containerPath) < ($1.containerPath.count, $1.containerPath) }
        let holes = mounts.map(\.containerPath)
        let shown = visible()
        for hole in holes {
            let hidden = Self.reserved.first { HostFiles.isBelow(hole, $0) } ?? shown.first { HostFiles.isBelow($0, hole) }
            if let hidden {
                throw ExecutionError(.invalidArgument, "the container path '\(hole)' would hide '\(hidden)'")
            }
        }
        for path in shown { try show(path, holes: holes) }
        steps += [.memory("/dev/shm")]
        steps += Self.devices.map { .device("/dev/" + $0) }
        steps += [
            .link("/dev/fd", target: "/proc/self/fd"), .link("/dev/stdin", target: "/proc/self/fd/0"),
            .link("/dev/stdout", target: "/proc/self/fd/1"), .link("/dev/stderr", target: "/proc/self/fd/2"), .processes("/proc"),
        ]
        steps += Self.secrets.filter { HostFiles.exists($0) && HostFiles.isBelow($0, anyOf: shown) }.map { .mask($0) }
        if let dataDirectory, HostFiles.isBelow(dataDirectory, anyOf: shown) { steps.append(.mask(dataDirectory)) }
        for mount in mounts {
            steps.append(.bind(source: mount.hostPath, at: mount.containerPath, readOnly: mount.isReadOnly))
        }
        return steps
    }

    /// What of the host is shown at its own place, in order, none below another.
    private func visible() -> [String] {
        var wanted = systemDirectories + visiblePaths + filePlaces
        // Name servers are often set in a file elsewhere that is only linked from /etc.
        if network, let resolver = HostFiles.canonical("/etc/resolv.conf") { wanted.append(resolver) }
        var shown: [String] = []
        for path in wanted where HostFiles.exists(path) {
            if !HostFiles.isBelow(path, anyOf: shown) {
                shown.removeAll { HostFiles.isBelow($0, path) }
                shown.append(path)
            }
        }
        return shown
    }

    /// The folders of the program's files and of what these are links to; only the files themselves where a folder holds other
    /// things too: near the top of the tree, in homes, around the data directory.
    private var filePlaces: [String] {
        files.flatMap { [$0, HostFiles.canonical($0) ?? $0] }.map { file in
            let folder = HostFiles.parent(file)
            let isHome = HostFiles.parent(folder) == "/home"
            let isNearTop = HostFiles.parent(folder) == "/"
            let holdsData = dataDirectory.map { HostFiles.isBelow($0, folder) } ?? false
            return isNearTop || isHome || holdsData ? file : folder
        }
    }

    /// Shows a path of the host; a folder that must hold a container path it does not have is made anew from its parts.
    private mutating func show(_ path: String, holes: [String]) throws(ExecutionError) {
        if HostFiles.isLink(path) {
            if let hole = holes.first(where: { HostFiles.isBelow($0, path) }) {
                throw ExecutionError(.invalidArgument, "the container path '\(hole)' leads through the link '\(path)'")
            }
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return }
            steps.append(.link(path, target: target))
            return
        }
        let missing = holes.filter { $0 != path && HostFiles.isBelow($0, path) && !HostFiles.isDirectory($0) }
        guard !missing.isEmpty else {
            if let source = HostFiles.canonical(path) { steps.append(.bind(source: source, at: path, readOnly: true)) }
            return
        }
        guard HostFiles.isDirectory(path) else {
            throw ExecutionError(.invalidArgument, "the container path '\(missing[0])' leads through the file '\(path)'")
        }
        steps.append(.directory(path))
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] {
            let child = path + "/" + name
            if !holes.contains(child) { try show(child, holes: holes) }
        }
    }
}

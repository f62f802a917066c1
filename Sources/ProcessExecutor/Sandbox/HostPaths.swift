// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution

/// Puts host paths in the place of container paths, for operators without a file system view of their own.
struct HostPaths {
    /// Lists of `name:path` items with `;` between them.
    static let listVariables: Set<String> = ["NVIDIA_CLARA_INPUTPATHS", "NVIDIA_CLARA_OUTPUTPATHS"]

    /// The longest container path first, so that the most particular one decides.
    private let mounts: [OperatorTask.Mount]

    init(_ mounts: [OperatorTask.Mount]) {
        self.mounts = mounts.sorted { $0.containerPath.count > $1.containerPath.count }
    }

    func environment(_ environment: [String: String]) -> [String: String] {
        var result = environment
        for name in Self.listVariables {
            guard let list = result[name] else { continue }
            result[name] = list.split(separator: ";", omittingEmptySubsequences: false).map(item).joined(separator: ";")
        }
        return result
    }

    /// Replaces an argument that is a container path or lies below one, also behind the `=` of an option.
    func argument(_ argument: String) -> String {
        if argument.hasPrefix("-"), let equals = argument.firstIndex(of: "=") {
            let value = argument[argument.index(after: equals)...]
            return argument[...equals] + path(String(value))
        }
        return path(argument)
    }

    private func item(_ item: Substring) -> String {
        guard let colon = item.firstIndex(of: ":") else { return path(String(item)) }
        return item[...colon] + path(String(item[item.index(after: colon)...]))
    }

    private func path(_ path: String) -> String {
        for mount in mounts where HostFiles.isBelow(path, mount.containerPath) {
            return mount.hostPath + path.dropFirst(mount.containerPath.count)
        }
        return path
    }
}

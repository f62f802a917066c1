// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// How far operators are shut off from the machine.
enum Isolation: String, CaseIterable, Sendable {
    /// Namespaces, made with the privileges of this process.
    case privileged
    /// Namespaces inside a user namespace.
    case unprivileged
    /// None.
    case open

    func namespaces(network: Bool) -> [String] {
        switch self {
        case .open: []
        case .privileged: ["mount", "process", "ipc", "host"] + (network ? [] : ["network"])
        case .unprivileged: ["user", "mount", "process", "ipc", "host"] + (network ? [] : ["network"])
        }
    }
}

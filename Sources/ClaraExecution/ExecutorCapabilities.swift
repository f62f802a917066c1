// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an executor can enforce where it runs, found out once when it is made.
public struct ExecutorCapabilities: Sendable, Codable, Hashable {
    /// The executor's name, as in ``OperatorHandle/executor``.
    public var name: String
    /// Whether operators see their folders at the declared container paths. Where they do not, path variables and arguments carry
    /// host paths instead.
    public var mountNamespace: Bool
    /// Whether inputs are read-only also for a privileged operator.
    public var readOnlyInputs: Bool
    /// Whether operators without network are cut off from it.
    public var networkIsolation: Bool
    /// How the memory limit is kept.
    public var memoryLimit: Enforcement
    /// How the processor limit is kept.
    public var cpuLimit: Enforcement
    /// How the limit of processes is kept.
    public var processLimit: Enforcement
    /// Whether operators outlive this program and can be recovered.
    public var survivesRestart: Bool
    /// What is missing and why, a sentence each, for the log and for the person who installs.
    public var notes: [String]

    /// Reports abilities; for executors.
    public init(
        name: String, mountNamespace: Bool, readOnlyInputs: Bool, networkIsolation: Bool, memoryLimit: Enforcement,
        cpuLimit: Enforcement, processLimit: Enforcement, survivesRestart: Bool, notes: [String] = []
    ) {
        self.name = name
        self.mountNamespace = mountNamespace
        self.readOnlyInputs = readOnlyInputs
        self.networkIsolation = networkIsolation
        self.memoryLimit = memoryLimit
        self.cpuLimit = cpuLimit
        self.processLimit = processLimit
        self.survivesRestart = survivesRestart
        self.notes = notes
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What one operator, with everything it starts, may use at most; nil means unlimited.
public struct ResourceLimits: Sendable, Codable, Hashable {
    /// Processor time per wall time, in cores; 0.5 is half a core. Greater than zero.
    public var cpus: Double?
    /// Resident memory and page cache charged to the operator, in bytes. Exceeding it ends the operator as out of memory.
    public var memoryBytes: Int64?
    /// The number of processes and threads at one time.
    public var maximumProcesses: Int?

    /// Limits processor, memory and processes; nothing is limited by default.
    public init(cpus: Double? = nil, memoryBytes: Int64? = nil, maximumProcesses: Int? = nil) {
        self.cpus = cpus
        self.memoryBytes = memoryBytes
        self.maximumProcesses = maximumProcesses
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an operator, with everything it started, used so far.
public struct OperatorStatistics: Sendable, Codable, Hashable {
    /// Processor time in seconds, user and system together.
    public var cpuSeconds: Double
    /// The highest memory use, in bytes: of the whole operator where the kernel accounts for it, else of its largest process.
    public var peakMemoryBytes: Int64
    /// The memory in use now, in bytes; nil after the end and where it cannot be told.
    public var memoryBytes: Int64?
    /// The processes alive now; nil after the end and where it cannot be told.
    public var processes: Int?

    /// Reports a use; for executors.
    public init(cpuSeconds: Double, peakMemoryBytes: Int64, memoryBytes: Int64? = nil, processes: Int? = nil) {
        self.cpuSeconds = cpuSeconds
        self.peakMemoryBytes = peakMemoryBytes
        self.memoryBytes = memoryBytes
        self.processes = processes
    }
}

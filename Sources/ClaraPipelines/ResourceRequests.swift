// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an operator asks of the machine; nil leaves it to the platform's default.
public struct ResourceRequests: Sendable, Hashable, Codable {
    /// Processor cores, at least 1.
    public let cpu: Int?
    /// Whole accelerator devices, used by this operator alone while it runs.
    public let gpu: Int?
    /// Main memory in MB of 1,048,576 bytes; an operator that exceeds it is ended.
    public let memoryMB: Int?
    /// Shared memory in MB of 1,048,576 bytes.
    public let sharedMemoryMB: Int?
    /// Whether the operator may use the network; an addition of this platform, off unless asked for.
    public let network: Bool

    public init(cpu: Int? = nil, gpu: Int? = nil, memoryMB: Int? = nil, sharedMemoryMB: Int? = nil, network: Bool = false) {
        self.cpu = cpu
        self.gpu = gpu
        self.memoryMB = memoryMB
        self.sharedMemoryMB = sharedMemoryMB
        self.network = network
    }

    /// ``memoryMB`` in bytes.
    public var memoryBytes: Int64? { memoryMB.map { Int64($0) * 1_048_576 } }
    /// ``sharedMemoryMB`` in bytes.
    public var sharedMemoryBytes: Int64? { sharedMemoryMB.map { Int64($0) * 1_048_576 } }

    /// The values a definition may ask for.
    enum Limits {
        static let cpu = 1...4_096
        static let gpu = 0...1_024
        static let megabytes = 1...1_073_741_824
        static let seconds = 1...31_536_000
        static let ports = 1_024...65_535
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

/// How busy one GPU of the platform was at one time.
public struct GPUUtilization: Sendable, Hashable {
    /// A process at work on the GPU: an operator if there is a job, else a process of the platform.
    public struct Process: Sendable, Hashable {
        public var name: String
        public var jobID: String?

        public init(name: String, jobID: String? = nil) {
            self.name = name
            self.jobID = jobID
        }
    }

    /// The computer that the GPU is in.
    public var nodeID: String
    public var pcieID: UInt32
    /// Between 0 and 1.
    public var computeUtilization: Float
    /// Between 0 and 1.
    public var memoryUtilization: Float
    public var memoryFreeMegabytes: UInt64
    public var memoryUsedMegabytes: UInt64
    public var timestamp: Date?
    public var processes: [Process]
}

extension GPUUtilization {
    init(_ gpu: Nvidia_Clara_Platform_ClaraUtilizationResponse.GpuUtilization) {
        self.init(
            nodeID: gpu.nodeID, pcieID: gpu.pcieID, computeUtilization: gpu.computeUtilization,
            memoryUtilization: gpu.memoryUtilization, memoryFreeMegabytes: gpu.memoryFree, memoryUsedMegabytes: gpu.memoryUsed,
            timestamp: gpu.timestamp.date,
            processes: gpu.processDetails.map { Process(name: $0.name, jobID: $0.hasJobID ? $0.jobID.value : nil) })
    }
}

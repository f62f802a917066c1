// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

/// What the monitor of a computer tells of one of its GPUs.
public struct GPUMetrics: Sendable, Hashable {
    /// The GPU's number on its computer, from 0.
    public var deviceID: Int32
    /// Between 0 and 1.
    public var computeUtilization: Float
    /// Between 0 and 1.
    public var memoryUtilization: Float
    public var memoryFreeBytes: Int64
    public var memoryUsedBytes: Int64
    /// Of the window through which the processor reaches the GPU's memory (BAR1).
    public var windowFreeBytes: Int64
    public var windowUsedBytes: Int64
    public var timestamp: Date?
}

extension GPUMetrics {
    init(_ gpu: Nvidia_Clara_Platform_NodeMonitor_GpuDetails) {
        self.init(
            deviceID: gpu.deviceID, computeUtilization: gpu.data.gpuUtilization, memoryUtilization: gpu.data.memoryUtilization,
            memoryFreeBytes: gpu.data.freeGpuMemory, memoryUsedBytes: gpu.data.usedGpuMemory, windowFreeBytes: gpu.data.freeBar1,
            windowUsedBytes: gpu.data.usedBar1, timestamp: gpu.timestamp.date)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

/// How busy one GPU of this computer was at one time.
public struct GPUSample: Sendable, Hashable {
    /// The GPU's number on this computer, from 0.
    public var index: Int32
    /// Where the GPU is on the PCI Express bus: domain, bus and device as `0xDDDDBBdd`.
    public var busAddress: UInt32
    /// The part of the last moments in which the GPU computed, between 0 and 1.
    public var computeUtilization: Float
    /// The part of the last moments in which the GPU's memory was read or written, between 0 and 1.
    public var memoryUtilization: Float
    /// In bytes.
    public var memoryFree: UInt64
    /// In bytes.
    public var memoryUsed: UInt64
    /// Of the window through which the processor reaches the GPU's memory (BAR1), in bytes.
    public var windowFree: UInt64
    /// In bytes.
    public var windowUsed: UInt64
    /// The processes that compute on the GPU.
    public var processes: [Int32]
    public var time: Date

    public init(
        index: Int32, busAddress: UInt32 = 0, computeUtilization: Float = 0, memoryUtilization: Float = 0, memoryFree: UInt64 = 0,
        memoryUsed: UInt64 = 0, windowFree: UInt64 = 0, windowUsed: UInt64 = 0, processes: [Int32] = [], time: Date = .now
    ) {
        self.index = index
        self.busAddress = busAddress
        self.computeUtilization = computeUtilization
        self.memoryUtilization = memoryUtilization
        self.memoryFree = memoryFree
        self.memoryUsed = memoryUsed
        self.windowFree = windowFree
        self.windowUsed = windowUsed
        self.processes = processes
        self.time = time
    }
}

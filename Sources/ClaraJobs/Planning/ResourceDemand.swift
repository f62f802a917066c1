// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// Processors, memory and graphics processors: what operators need, or what a machine has.
public struct ResourceDemand: Sendable, Hashable, Codable {
    /// Cores; 0.5 is half a core.
    public var cpus: Double
    /// Megabytes of 2^20 bytes.
    public var memoryMB: Int
    /// Whole devices.
    public var gpus: Int

    public init(cpus: Double, memoryMB: Int, gpus: Int = 0) {
        self.cpus = cpus
        self.memoryMB = memoryMB
        self.gpus = gpus
    }

    /// Nothing.
    public static let none = ResourceDemand(cpus: 0, memoryMB: 0)

    /// The cores this process may use.
    public static let machineCores = ProcessInfo.processInfo.activeProcessorCount

    /// The cores and the memory of this machine, without graphics processors: these are told by configuration.
    public static let machine = ResourceDemand(
        cpus: Double(machineCores), memoryMB: Int(clamping: ProcessInfo.processInfo.physicalMemory >> 20))

    /// Whether this can be taken out of `available`.
    func fits(in available: ResourceDemand) -> Bool {
        // A thousandth of a core forgives sums of decimal fractions.
        cpus <= available.cpus + 0.001 && memoryMB <= available.memoryMB && gpus <= available.gpus
    }

    static func + (left: ResourceDemand, right: ResourceDemand) -> ResourceDemand {
        ResourceDemand(cpus: left.cpus + right.cpus, memoryMB: left.memoryMB + right.memoryMB, gpus: left.gpus + right.gpus)
    }

    static func - (left: ResourceDemand, right: ResourceDemand) -> ResourceDemand {
        ResourceDemand(cpus: left.cpus - right.cpus, memoryMB: left.memoryMB - right.memoryMB, gpus: left.gpus - right.gpus)
    }
}

extension ResourceDemand {
    /// For messages: what is not zero.
    var words: String {
        var parts: [String] = []
        if cpus > 0 { parts.append("\(cpus.formatted) \(cpus == 1 ? "core" : "cores")") }
        if memoryMB > 0 { parts.append("\(memoryMB) MB of memory") }
        if gpus > 0 { parts.append("\(gpus) \(gpus == 1 ? "GPU" : "GPUs")") }
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }
}

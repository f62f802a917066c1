// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import Foundation
internal import Glibc

/// The calls of `libnvidia-ml.so.1` that are needed here, by their published C signatures (NVML API reference).
///
/// The library stays loaded for as long as the program runs. All calls block.
struct NVMLLibrary: Sendable {
    private typealias Device = UnsafeMutableRawPointer
    private typealias Start = @convention(c) @Sendable () -> Int32
    private typealias Count = @convention(c) @Sendable (UnsafeMutablePointer<UInt32>) -> Int32
    private typealias Find = @convention(c) @Sendable (UInt32, UnsafeMutablePointer<Device?>) -> Int32
    private typealias Fill = @convention(c) @Sendable (Device, UnsafeMutableRawPointer) -> Int32
    private typealias List = @convention(c) @Sendable (Device, UnsafeMutablePointer<UInt32>, UnsafeMutableRawPointer?) -> Int32

    private enum Status {
        static let success: Int32 = 0
        static let notSupported: Int32 = 3
        static let lost: Int32 = 15
    }

    private static let maximumProcesses = 1024

    private let count: Count
    private let find: Find
    private let utilization: Fill
    private let memory: Fill
    private let window: Fill
    private let place: Fill
    private let processes: List

    /// Loads the library and connects to the driver.
    ///
    /// - Returns: nil where there is no library or no driver.
    static func load(_ path: String = "libnvidia-ml.so.1") -> NVMLLibrary? {
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else { return nil }
        guard let start = function("nvmlInit_v2", of: handle, as: Start.self),
            let count = function("nvmlDeviceGetCount_v2", of: handle, as: Count.self),
            let find = function("nvmlDeviceGetHandleByIndex_v2", of: handle, as: Find.self),
            let utilization = function("nvmlDeviceGetUtilizationRates", of: handle, as: Fill.self),
            let memory = function("nvmlDeviceGetMemoryInfo", of: handle, as: Fill.self),
            let window = function("nvmlDeviceGetBAR1MemoryInfo", of: handle, as: Fill.self),
            let place = function("nvmlDeviceGetPciInfo_v3", of: handle, as: Fill.self),
            let processes = function("nvmlDeviceGetComputeRunningProcesses_v3", of: handle, as: List.self),
            start() == Status.success
        else {
            dlclose(handle)
            return nil
        }
        return NVMLLibrary(
            count: count, find: find, utilization: utilization, memory: memory, window: window, place: place, processes: processes)
    }

    private static func function<Function>(_ name: String, of handle: UnsafeMutableRawPointer, as type: Function.Type) -> Function? {
        // The address of a C function of the signature that NVML documents for the name.
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }

    func sample() throws -> [GPUSample] {
        var number: UInt32 = 0
        try Self.check(count(&number), "count the GPUs")
        var samples: [GPUSample] = []
        for index in 0..<number {
            var device: Device?
            let status = find(index, &device)
            // One that has fallen off the bus does not hide the others.
            if status == Status.lost { continue }
            try Self.check(status, "find GPU \(index)")
            guard let device else { continue }
            samples.append(try sample(of: device, index: index))
        }
        return samples
    }

    private func sample(of device: Device, index: UInt32) throws -> GPUSample {
        // nvmlUtilization_t: gpu, memory; per cent.
        let rates: [UInt32] = try fill(2, with: utilization, device, "utilization of GPU \(index)")
        // nvmlMemory_t and nvmlBAR1Memory_t: total, free, used; bytes.
        let memory: [UInt64] = try fill(3, with: memory, device, "memory of GPU \(index)")
        let window: [UInt64] = try fill(3, with: window, device, "BAR1 memory of GPU \(index)")
        // nvmlPciInfo_t: 16 bytes of text, domain, bus, device, two identifiers, 32 bytes of text.
        let place: [UInt32] = try fill(17, with: place, device, "place of GPU \(index)")
        return GPUSample(
            index: Int32(clamping: index), busAddress: (place[4] & 0xFFFF) << 16 | (place[5] & 0xFF) << 8 | place[6] & 0xFF,
            computeUtilization: Float(min(rates[0], 100)) / 100, memoryUtilization: Float(min(rates[1], 100)) / 100,
            memoryFree: memory[1], memoryUsed: memory[2], windowFree: window[1], windowUsed: window[2],
            processes: processes(of: device))
    }

    /// Calls a function that fills a structure of equal numbers; all are 0 where the GPU does not support it.
    private func fill<Number: FixedWidthInteger>(
        _ count: Int, with function: Fill, _ device: Device, _ what: String
    ) throws -> [Number] {
        var numbers = [Number](repeating: 0, count: count)
        let status = numbers.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { function(device, $0) } ?? Status.success
        }
        if status == Status.notSupported { return [Number](repeating: 0, count: count) }
        try Self.check(status, "read the \(what)")
        return numbers
    }

    private func processes(of device: Device) -> [Int32] {
        // nvmlProcessInfo_t: pid and padding, used memory, two numbers of 32 bits: 3 words of 64 bits.
        var words = [UInt64](repeating: 0, count: Self.maximumProcesses * 3)
        var number = UInt32(Self.maximumProcesses)
        // Who uses the GPU is not worth failing for, and not told inside of some containers.
        let status = words.withUnsafeMutableBytes { processes(device, &number, $0.baseAddress) }
        guard status == Status.success else { return [] }
        return (0..<min(Int(number), Self.maximumProcesses)).map { Int32(truncatingIfNeeded: words[$0 * 3]) }
    }

    private static func check(_ status: Int32, _ what: String) throws {
        guard status == Status.success else {
            throw PlatformError(.unavailable, "Cannot \(what): the NVIDIA driver answers with error \(status).")
        }
    }
}

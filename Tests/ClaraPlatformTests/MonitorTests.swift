// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ForeignPrograms
import Foundation
import GRPCCore
import SwiftProtobuf
import Synchronization
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct MonitorTests {
    /// GPUs that a test has made up; each measurement finds them a little busier.
    final class FakeGPUs: GPUProbe {
        private let measurements = Mutex(0)
        private let processes: [Int32]

        init(processes: [Int32] = []) {
            self.processes = processes
        }

        func sample() async throws -> [GPUSample] {
            let count = measurements.withLock { count in
                count += 1
                return count
            }
            return [
                GPUSample(
                    index: 0, busAddress: 0x0000_1A00, computeUtilization: 0.25 * Float(min(count, 4)), memoryUtilization: 0.5,
                    memoryFree: 3 << 30, memoryUsed: 5 << 20, windowFree: 70, windowUsed: 7, processes: processes,
                    time: Date(timeIntervalSince1970: 1_600_000_000))
            ]
        }
    }

    /// GPUs whose driver has failed.
    struct BrokenGPUs: GPUProbe {
        func sample() async throws -> [GPUSample] { throw PlatformError(.unavailable, "the driver is gone") }
    }

    @Test func `the monitor reports again and again until the caller has enough`() async throws {
        try await withPlatformRole(gpus: FakeGPUs()) { world in
            for api in [world.api, world.role.inProcessAPI] {
                let reports = Mutex<[[GPUMetrics]]>([])
                try await api.monitorGPUs { report in
                    reports.withLock { reports in
                        reports.append(report)
                        return reports.count < 3
                    }
                }
                let all = reports.withLock { $0 }
                #expect(all.count == 3)
                #expect(all.allSatisfy { $0.count == 1 })
                let gpu = try #require(all.last?.first)
                #expect(gpu.deviceID == 0 && gpu.memoryFreeBytes == 3 << 30 && gpu.memoryUsedBytes == 5 << 20)
                #expect(gpu.windowFreeBytes == 70 && gpu.windowUsedBytes == 7 && gpu.memoryUtilization == 0.5)
                #expect(gpu.computeUtilization >= 0.75)
                #expect(gpu.timestamp == Date(timeIntervalSince1970: 1_600_000_000))
            }
        }
    }

    @Test func `the reports of a computer without GPUs are empty`() async throws {
        try await withPlatformRole { world in
            let counts = Mutex<[Int]>([])
            try await world.api.monitorGPUs { report in
                counts.withLock { counts in
                    counts.append(report.count)
                    return counts.count < 2
                }
            }
            #expect(counts.withLock { $0 } == [0, 0])
        }
    }

    @Test func `a driver that fails is one answer that says so`() async throws {
        try await withPlatformRole(gpus: BrokenGPUs()) { world in
            await expect(.unavailable) { try await world.api.monitorGPUs { _ in true } }
            await expect(.unavailable) { _ = try await world.api.utilization() }
        }
    }

    @Test func `utilization is told in megabytes, once or again and again`() async throws {
        try await withPlatformRole(gpus: FakeGPUs()) { world in
            let gpu = try #require(try await world.api.utilization().first)
            #expect(gpu.pcieID == 0x1A00 && gpu.memoryFreeMegabytes == 3072 && gpu.memoryUsedMegabytes == 5)
            #expect(!gpu.nodeID.isEmpty && gpu.processes.isEmpty)
            try await withRawClient(world) { client in
                let clara = Nvidia_Clara_Platform_Clara.Client(wrapping: client)
                let reports = try await clara.utilization(.with { $0.watch = true }) { stream in
                    var count = 0
                    for try await message in stream.messages where message.gpuMetrics.count == 1 {
                        count += 1
                        if count == 3 { break }
                    }
                    return count
                }
                #expect(reports == 3)
            }
        }
    }

    @Test func `a process on a GPU is known by the job in its environment`() async throws {
        let job = PlatformIdentifier.generate()
        try await withTemporaryFolder { folder in
            func leave(_ process: Int, _ environment: String) throws {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(process)", withIntermediateDirectories: true)
                try Data(environment.utf8).write(to: URL(filePath: "\(folder)/\(process)/environ"))
            }
            try leave(1, "PATH=/bin\0NVIDIA_CLARA_JOBID=\(job)\0NVIDIA_CLARA_STAGENAME=lung\0")
            try leave(2, "PATH=/bin\0X_NVIDIA_CLARA_JOBID=\(job)\0NVIDIA_CLARA_STAGENAME=lung\0")
            try leave(3, "NVIDIA_CLARA_JOBID=../../etc\0NVIDIA_CLARA_STAGENAME=lung\0")
            try leave(4, "")
            let found = try await OperatorProcess.find([1, 2, 3, 4, 5], in: folder)
            #expect(found.map(\.operatorName) == ["lung"])
            #expect(found.map(\.jobID) == [job])
        }
        let sample = GPUSample(index: 0, processes: [1])
        let process = try #require(
            OperatorProcess(environment: Data("NVIDIA_CLARA_STAGENAME=a\0NVIDIA_CLARA_JOBID=\(job)".utf8)))
        let wire = Nvidia_Clara_Platform_ClaraUtilizationResponse.GpuUtilization(sample, node: "n", operators: [process])
        #expect(wire.processDetails.map(\.name) == ["a"])
        #expect(wire.processDetails.map(\.jobID.value) == [job.value])
    }

    @Test func `the library of the driver is asked where it is`() async throws {
        // With a driver there is at least a total of memory; without one there is nothing, and no error.
        for gpu in try await NVMLProbe().sample() {
            #expect(gpu.memoryFree + gpu.memoryUsed > 0)
            #expect((0...1).contains(gpu.computeUtilization))
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cc"), "needs a C compiler"))
    func `what the driver's library fills in is read from where it puts it`() async throws {
        // The structures and signatures are those of nvml.h; the second GPU has fallen off the bus, the third is a small one.
        let source = """
            #include <string.h>
            typedef struct { unsigned gpu, memory; } Utilization;
            typedef struct { unsigned long long total, free, used; } Memory;
            typedef struct { char legacy[16]; unsigned domain, bus, device, id, subsystem; char text[32]; } Pci;
            typedef struct { unsigned pid; unsigned long long used; unsigned gpuInstance, computeInstance; } Process;
            int nvmlInit_v2(void) { return 0; }
            int nvmlDeviceGetCount_v2(unsigned *count) { *count = 3; return 0; }
            int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device) {
                *device = (void *)(unsigned long)(index + 1);
                return index == 1 ? 15 : 0;
            }
            static int small(void *device) { return device == (void *)3; }
            int nvmlDeviceGetUtilizationRates(void *device, Utilization *u) {
                if (small(device)) return 3;
                *u = (Utilization){75, 25};
                return 0;
            }
            int nvmlDeviceGetMemoryInfo(void *device, Memory *m) { *m = (Memory){100, 60, 40}; return 0; }
            int nvmlDeviceGetBAR1MemoryInfo(void *device, Memory *m) { *m = (Memory){10, 7, 3}; return 0; }
            int nvmlDeviceGetPciInfo_v3(void *device, Pci *p) {
                memset(p, 0xAA, sizeof *p);
                p->domain = 1; p->bus = 0x1A; p->device = 2;
                return 0;
            }
            int nvmlDeviceGetComputeRunningProcesses_v3(void *device, unsigned *count, Process *list) {
                if (small(device) || *count < 2) return 7;
                list[0] = (Process){41, 1, 2, 3};
                list[1] = (Process){42, 1, 2, 3};
                *count = 2;
                return 0;
            }
            """
        try await withTemporaryFolder { folder in
            try Data(source.utf8).write(to: URL(filePath: folder + "/nvml.c"))
            let outcome = try await ForeignProgram.run(
                "/usr/bin/cc", ["-shared", "-fPIC", "-o", folder + "/nvml.so", folder + "/nvml.c"])
            try #require(outcome.status == 0, "\(outcome.errors)")
            let library = try #require(NVMLLibrary.load(folder + "/nvml.so"))
            let samples = try library.sample()
            #expect(samples.map(\.index) == [0, 2])
            let first = try #require(samples.first)
            #expect(first.computeUtilization == 0.75 && first.memoryUtilization == 0.25)
            #expect(first.memoryFree == 60 && first.memoryUsed == 40 && first.windowFree == 7 && first.windowUsed == 3)
            #expect(first.busAddress == 0x0001_1A02 && first.processes == [41, 42])
            #expect(samples.last?.computeUtilization == 0 && samples.last?.processes == [] && samples.last?.memoryFree == 60)
            #expect(NVMLLibrary.load(folder + "/none.so") == nil)
        }
    }
}

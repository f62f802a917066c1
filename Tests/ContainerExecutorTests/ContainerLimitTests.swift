// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

@testable import ContainerExecutor

extension ContainerTests {
    @Suite("Limits of containers", .timeLimit(.minutes(5)))
    struct ContainerLimitTests {
        @Test("memory beyond the limit ends the operator and is told as such")
        func memory() async throws {
            try await withPlace { place in
                try #require(place.executor.capabilities.memoryLimit == .kernel)
                let exit = try await place.run(
                    place.task("tail /dev/zero; echo went on", limits: ResourceLimits(memoryBytes: 48 << 20), deadlineSeconds: 100))
                #expect(exit.reason == .outOfMemory)
                #expect(exit.message == "the container exceeded its memory limit")
                #expect(exit.statistics?.peakMemoryBytes ?? 0 > 30 << 20)
            }
        }

        @Test("what is written to the memory file systems counts as memory")
        func memoryFiles() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task("cat /dev/zero >/tmp/fill", limits: ResourceLimits(memoryBytes: 48 << 20), deadlineSeconds: 100))
                #expect(exit.reason == .outOfMemory, "\(exit.message)")
            }
        }

        @Test("the sizes of shared memory and of the temporary folder are bounded")
        func memoryFileSizes() async throws {
            try await withPlace(configure: {
                $0.sharedMemoryBytes = 1 << 20
                $0.temporaryBytes = 2 << 20
            }) { place in
                let exit = try await place.run(place.task("df -k /dev/shm /tmp; cat /dev/zero >/tmp/fill"))
                #expect(exit.status == 1)
                #expect(place.log.contains("1024") && place.log.contains("2048"), "\(place.log)")
                #expect(place.log.contains("No space left on device"))
            }
        }

        @Test("a bomb of forks is contained, and nothing of it is left")
        func processes() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task(
                        "i=0; while [ $i -lt 60 ]; do sleep 1000 & i=$((i+1)); done; echo all", limits: ResourceLimits(maximumProcesses: 20)
                    ))
                #expect(exit.reason == .exited && exit.status != 0, "\(exit)")
                #expect(place.log.contains("can't fork"), "\(place.log)")
                #expect(!place.log.contains("all\n"))
            }
        }

        @Test("the deadline ends an operator that ignores the request to terminate")
        func deadline() async throws {
            try await withPlace { place in
                let exit = try await place.run(
                    place.task("trap '' TERM; while :; do sleep 1; done", deadlineSeconds: 1, graceSeconds: 0.2))
                #expect(exit.reason == .deadline, "\(exit.message)")
            }
        }

        @Test("a flood of output is cut, and its end is kept")
        func logFlood() async throws {
            try await withPlace(configure: { $0.logLimitBytes = 1 << 16 }) { place in
                let exit = try await place.run(
                    place.task("i=0; while [ $i -lt 20000 ]; do echo line $i is long enough; i=$((i+1)); done; echo the end"))
                #expect(exit.isSuccess)
                #expect(place.log.utf8.count < 1 << 17)
                #expect(place.log.hasSuffix("the end\n"))
            }
        }
    }
}

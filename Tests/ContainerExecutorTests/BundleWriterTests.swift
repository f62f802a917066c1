// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Testing

@testable import ContainerExecutor

@Suite("What the runtime is told", .timeLimit(.minutes(1)))
struct BundleWriterTests {
    private let writer = BundleWriter(sharedMemoryBytes: 1 << 20, temporaryBytes: 2 << 20, defaultMaximumProcesses: 100, limitsSwap: true)
    private let image = StoredImage(
        digest: "sha256:0",
        configuration: ImageConfiguration(
            entrypoint: ["/run"], command: ["--default"], environment: ["A=image", "B=two=2", "PATH=/own"], workingDirectory: "app"),
        user: ImageUser(uid: 7, gid: 8), rootPath: "/store/rootfs")

    private func task(_ change: (inout OperatorTask) -> Void = { _ in }) -> OperatorTask {
        var task = OperatorTask(id: "t", image: "x", logPath: "/l", stateDirectory: "/s")
        change(&task)
        return task
    }

    @Test("an operator's own arguments take the place of the image's, after its entry point")
    func arguments() throws {
        #expect(try configuration(task()).process.args == ["/run", "--default"])
        #expect(try configuration(task { $0.command = ["--own", "x"] }).process.args == ["/run", "--own", "x"])
        var silent = image
        silent.configuration = ImageConfiguration()
        let error = #expect(throws: ExecutionError.self) {
            try writer.configuration(of: task(), image: silent, mounts: [], group: "g")
        }
        #expect(error?.code == .invalidArgument)
    }

    @Test(
        "variables are filled into an operator's arguments as Kubernetes does",
        arguments: [
            ("$(A)", "1"), ("x$(A)$(B)y", "x12y"), ("$$(A)", "$(A)"), ("$(NONE) $A $", "$(NONE) $A $"),
            ("$(A", "$(A"), ("$($(A))", "$($(A))"), ("$$$(A)", "$1"), ("", ""),
        ])
    func expansion(argument: String, expected: String) throws {
        let task = task {
            $0.environment = ["A": "1", "B": "2"]
            $0.command = [argument]
        }
        #expect(try configuration(task).process.args == ["/run", expected])
    }

    @Test("an operator's variables win over the image's, and these over the defaults")
    func environment() throws {
        let process = try configuration(task { $0.environment = ["A": "operator", "C": ""] }).process
        #expect(process.env == ["A=operator", "B=two=2", "C=", "HOME=/tmp", "LANG=C.UTF-8", "PATH=/own", "TMPDIR=/tmp"])
        #expect(process.cwd == "/app")
        #expect(process.user == ImageUser(uid: 7, gid: 8))
        #expect(throws: ExecutionError.self) { try configuration(task { $0.environment = ["A": "x\0y"] }) }
    }

    @Test("limits become resources, and there is always a limit of processes")
    func limits() throws {
        let none = try configuration(task()).linux.resources
        #expect(none.memory == nil && none.cpu == nil && none.pids?.limit == 100)
        let limits = ResourceLimits(cpus: 0.5, memoryBytes: 1 << 26, maximumProcesses: 3)
        let some = try configuration(task { $0.limits = limits }).linux.resources
        #expect(some.memory == .init(limit: 1 << 26, swap: 1 << 26))
        #expect(some.cpu == .init(quota: 50_000, period: 100_000))
        #expect(some.pids?.limit == Int64(BundleWriter.minimumProcesses))
    }

    @Test("the network is shared only when asked for")
    func network() throws {
        #expect(try configuration(task()).linux.namespaces.contains(.init(type: "network")))
        #expect(try !configuration(task { $0.network = true }).linux.namespaces.contains(.init(type: "network")))
    }

    @Test("outer mounts come before inner ones, and none at the system's places")
    func mounts() throws {
        let inner = OperatorTask.Mount(hostPath: "/a", containerPath: "/in/deep", isReadOnly: true)
        let outer = OperatorTask.Mount(hostPath: "/b", containerPath: "/in", isReadOnly: false)
        let mounts = try configuration(task(), mounts: [inner, outer]).mounts.suffix(2)
        #expect(mounts.map(\.destination) == ["/in", "/in/deep"])
        #expect(mounts.map { $0.options.contains("ro") } == [false, true])
        for place in ["/proc", "/proc/x", "/dev/shm", "/sys"] {
            let mount = OperatorTask.Mount(hostPath: "/a", containerPath: place, isReadOnly: true)
            #expect(throws: ExecutionError.self) { try configuration(task(), mounts: [mount]) }
        }
    }

    private func configuration(_ task: OperatorTask, mounts: [OperatorTask.Mount] = []) throws -> RuntimeConfiguration {
        try writer.configuration(of: task, image: image, mounts: mounts, group: "group")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Testing

@testable import ProcessExecutor

@Suite("What the program and the supervisor tell each other", .timeLimit(.minutes(5)))
struct FormatTests {
    @Test("a specification survives being written and read")
    func specification() throws {
        var specification = Specification()
        specification.add(.argument, "")
        specification.add(.argument, "ä\n=")
        specification.add(.deadlineMilliseconds, 12)
        let bytes = try #require(specification.encoded())
        #expect(Specification(bytes) == specification)
        #expect(Specification(bytes)?.values(.argument) == ["", "ä\n="])
    }

    @Test("a specification that is cut off anywhere is none")
    func cutOff() throws {
        var specification = Specification()
        specification.add(.program, "/bin/true")
        let bytes = try #require(specification.encoded())
        for length in 0..<bytes.count { #expect(Specification(bytes.prefix(length)) == nil) }
        specification.add(.argument, "a\0b")
        #expect(specification.encoded() == nil)
    }

    @Test("a record of an end is read, and a broken one is none")
    func record() throws {
        let text =
            "reason outOfMemory\nstarted 10.5\nfinished 12.25\ncpu-microseconds 1500000\npeak-bytes 77\nsignal 9\nmessage it was too much\n"
        let exit = try #require(ExitRecord.decode(text))
        #expect(exit.reason == .outOfMemory)
        #expect(exit.signal == 9)
        #expect(exit.status == nil)
        #expect(exit.message == "it was too much")
        #expect(exit.finishedAt.timeIntervalSince(exit.startedAt) == 1.75)
        #expect(exit.statistics == OperatorStatistics(cpuSeconds: 1.5, peakMemoryBytes: 77))
        #expect(ExitRecord.decode("") == nil)
        #expect(ExitRecord.decode("reason exited\nstarted 1\n") == nil)
        #expect(ExitRecord.decode(text.replacingOccurrences(of: "outOfMemory", with: "boredom")) == nil)
    }

    @Test("a supervisor refuses a specification that is cut off, and says so")
    func supervisorRefuses() async throws {
        try await withWorkplace(.open) { place in
            let handle = try await place.executor.prepare(place.task("true"))
            try Data("program\0/bin/true".utf8).write(to: URL(fileURLWithPath: handle.reference + "/specification"))
            let error = await #expect(throws: ExecutionError.self) { try await place.executor.start(handle) }
            #expect(error?.code == .unavailable)
            #expect(error?.message.contains("cut off") == true)
        }
    }

    @Test("tasks with bad values are refused before anything is made")
    func badTasks() async throws {
        try await withWorkplace(.open) { place in
            let faults: [(inout OperatorTask) -> Void] = [
                { $0.id = "" }, { $0.id = "a/b" }, { $0.id = ".x" }, { $0.environment = ["A=B": ""] }, { $0.limits.cpus = 0 },
                { $0.limits.memoryBytes = -1 }, { $0.limits.maximumProcesses = 0 }, { $0.deadlineSeconds = .nan }, { $0.graceSeconds = -1 },
                { $0.stateDirectory = "relative" }, { $0.logPath = "/" }, { $0.command.append("a\0b") }, { $0.mounts.append($0.mounts[0]) },
            ]
            for (index, spoil) in faults.enumerated() {
                var task = place.task("true")
                spoil(&task)
                let error = await #expect(throws: ExecutionError.self, "fault \(index)") { try await place.executor.prepare(task) }
                #expect(error?.code == .invalidArgument, "fault \(index)")
            }
        }
    }

    @Test("control groups are found by the mounts and the membership of this process")
    func groups() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/clara-groups-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["memory/service", "cpu,cpuacct/service/clara"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        let mounts = """
            31 30 0:26 / \(folder)/memory rw,relatime shared:9 - cgroup cgroup rw,memory
            32 30 0:27 /service \(folder)/cpu,cpuacct/service rw - cgroup cgroup rw,cpu,cpuacct
            33 30 0:28 / \(folder)/pids rw - cgroup cgroup rw,pids
            nonsense
            """
        let groups = ControlGroups(mounts: mounts, membership: "5:memory:/service\n4:cpu,cpuacct:/service/clara\n3:pids:/service\n0::/\n")
        #expect(groups[.memory]?.path == folder + "/memory/service")
        #expect(groups[.cpu]?.path == folder + "/cpu,cpuacct/service/clara")
        #expect(groups[.pids] == nil)
    }

    @Test("of the unified control groups those are used whose controllers are passed on")
    func unifiedGroups() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/clara-groups-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/unit/main", withIntermediateDirectories: true)
        try "cpu memory pids\n".write(toFile: folder + "/unit/cgroup.subtree_control", atomically: false, encoding: .utf8)
        let mounts = "31 30 0:26 / \(folder) rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate"
        let groups = ControlGroups(mounts: mounts, membership: "0::/unit/main\n")
        #expect(groups[.memory]?.path == folder + "/unit")
        #expect(groups[.pids]?.path == folder + "/unit")
        #expect(groups[.cpu]?.path == folder + "/unit")

        var specification = Specification()
        LimitPlan(groups: groups, isolation: .privileged).write(
            ResourceLimits(cpus: 1.5, memoryBytes: 1000, maximumProcesses: 7), name: "g", to: &specification)
        #expect(specification.values(.group) == [folder + "/unit/g"])
        let settings = ["memory.max=1000", "?memory.swap.max=0", "?memory.oom.group=1", "cpu.max=150000 100000", "pids.max=8"]
        #expect(specification.values(.setting) == settings)
    }

    @Test("limits nobody in the kernel keeps are watched")
    func watchedLimits() {
        var specification = Specification()
        LimitPlan(groups: nil, isolation: .open).write(
            ResourceLimits(cpus: 0.5, memoryBytes: 1000, maximumProcesses: 7), name: "g", to: &specification)
        #expect(specification.values(.group) == [])
        #expect(specification.values(.watchedMemory) == ["1000"])
        #expect(specification.values(.watchedProcesses) == ["7"])
        #expect(specification.values(.affinity) == ["1"])
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ForeignPrograms
import Foundation
import Testing

@Suite("Programs of others", .timeLimit(.minutes(2))) struct ForeignProgramTests {
    @Test("what a program wrote and how it ended are told")
    func outcome() async throws {
        let outcome = try await ForeignProgram.run("/bin/sh", ["-c", "echo out; echo err >&2; exit 7"])
        #expect(outcome.output == "out\n")
        #expect(outcome.errors == "err\n")
        #expect(outcome.exit == .status(7))
    }

    @Test("variables are added, and an empty one is taken away")
    func environment() async throws {
        let outcome = try await ForeignProgram.run(
            "/bin/sh", ["-c", "echo $ADDED ${HOME-none}"], environment: ["ADDED": "yes", "HOME": ""])
        #expect(outcome.output == "yes none\n")
    }

    @Test("a program that is asked to end can hear it, whatever the starting thread blocks")
    func terminates() async throws {
        let program = try ForeignProgram("/bin/sleep", ["600"])
        #expect(await program.stop(patience: .seconds(60)) == .signal(SIGTERM))
        #expect(!program.isRunning)
    }

    @Test("a program that does not listen is killed with its children")
    func killed() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/foreign-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let program = try ForeignProgram(
            "/bin/sh", ["-c", "trap '' TERM; sleep 600 & echo $!; wait; wait"], outputPath: "\(folder)/output")
        while !program.output.hasSuffix("\n") { try await Task.sleep(for: .milliseconds(5)) }
        let child = try #require(Int32(program.output.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(await program.stop(patience: .milliseconds(50)) == .signal(SIGKILL))
        // Its parent is gone, so the child is somebody else's to reap; at most a zombie may be left.
        while let status = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8), !status.contains(") Z ") {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test("cancelling a task kills the program it runs")
    func cancelled() async throws {
        let outcome = try await withThrowingTaskGroup(of: ForeignProgram.Outcome.self) { group in
            group.addTask { try await ForeignProgram.run("/bin/sleep", ["600"]) }
            group.cancelAll()
            return try await group.next()
        }
        #expect(outcome?.exit == .signal(SIGKILL))
    }

    @Test("a program that is not there is named")
    func missing() async throws {
        let fault = await #expect(throws: ForeignProgramError.self) { try await ForeignProgram.run("/nowhere/tool", []) }
        #expect(fault?.description.contains("/nowhere/tool") == true)
        #expect(fault?.code == .notFound)
    }

    @Test("hundreds of programs at once do not stop each other")
    func many() async throws {
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<100 { group.addTask { try await ForeignProgram.run("/bin/sh", ["-c", "sleep 0.2; exit \(number)"]).status } }
            var ended: Set<Int32> = []
            for try await status in group { ended.insert(status) }
            #expect(ended.count == 100)
        }
    }
}

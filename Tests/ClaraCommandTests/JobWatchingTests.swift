// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Synchronization
import Testing

@testable import clara

@Suite("Watching a job", .timeLimit(.minutes(5)))
struct JobWatchingTests {
    private static let away = PlatformError(code: .unavailable, message: "away")

    @Test("tells each change once, with the time it took")
    func changes() {
        var progress = JobProgress()
        let begin = ContinuousClock().now
        let pending = [("a", PlatformJob.OperatorStatus.pending), ("b", .pending)]
        #expect(progress.observe(job(.pending, .healthy, pending), at: begin) == ["job 0123456789abcdef0123456789abcdef chest"])
        #expect(progress.observe(job(.running, .healthy, [("a", .running), ("b", .pending)]), at: begin) == ["  a running"])
        #expect(progress.observe(job(.running, .healthy, [("a", .running), ("b", .pending)]), at: begin + .seconds(1)) == [])
        #expect(
            progress.observe(job(.running, .healthy, [("a", .completed), ("b", .running)]), at: begin + .milliseconds(1500))
                == ["  a done 1.5 s", "  b running"])
        #expect(
            progress.picture(at: begin + .seconds(3)) == [
                "job 0123456789abcdef0123456789abcdef chest: running", "  ✓ a  done 1.5 s", "  ▸ b  running 1.5 s",
            ])
        #expect(
            progress.observe(job(.stopped, .faulted, [("a", .completed), ("b", .faulted)]), at: begin + .seconds(4)) == ["  b failed 2.5 s"]
        )
        #expect(progress.failed == ["b"])
        #expect(progress.picture(at: begin + .seconds(9)).first == "job 0123456789abcdef0123456789abcdef chest: faulted")
    }

    @Test("ends when the job has stopped, and takes a restart of the platform in its stride")
    func watch() async throws {
        let platform = FakePlatform(answers: [.success(job()), .failure(Self.away), .failure(Self.away), .success(job(.stopped, .faulted))])
        let watcher = JobWatcher(platform: platform, jobID: "0", interval: .milliseconds(1))
        var seen: [PlatformJob.State] = []
        let last = try await watcher.watch { seen.append($0.state) }
        #expect(seen == [.running, .stopped])
        #expect(JobOutcome.exitStatus(last) == 65)
    }

    @Test("gives up on a platform that stays away, and at once on one that does not know the job")
    func faults() async throws {
        let gone = JobWatcher(
            platform: FakePlatform(answers: [.failure(Self.away)]), jobID: "0", interval: .milliseconds(1), patience: .milliseconds(20))
        let error = await #expect(throws: PlatformError.self) { try await gone.watch { _ in } }
        #expect(error?.code == .unavailable)
        let unknown = JobWatcher(platform: FakePlatform(), jobID: "0", interval: .milliseconds(1))
        let missing = await #expect(throws: PlatformError.self) { try await unknown.watch { _ in } }
        #expect(missing?.code == .notFound)
    }

    @Test("stops at its limit")
    func limit() async throws {
        let watcher = JobWatcher(platform: FakePlatform(answers: [.success(job())]), jobID: "0", interval: .milliseconds(1), limit: .zero)
        await #expect(throws: JobWatcher.TimeOut.self) { try await watcher.watch { _ in } }
    }

    @Test(
        "has an exit status for every outcome",
        arguments: zip(PlatformJob.Status.allCases, [65, 0, 65, 130, 71, 75] as [Int32]))
    func outcomes(_ status: PlatformJob.Status, _ expected: Int32) {
        var ended = job(.stopped, status)
        ended.messages = ["because"]
        #expect(JobOutcome.exitStatus(ended) == expected)
        #expect(JobOutcome.sentence(ended).hasSuffix(": because") == (status != .healthy))
    }

    @Test("draws over the last picture on a terminal and writes changes elsewhere")
    func pictures() {
        let written = Mutex("")
        let write: @Sendable (String) -> Void = { text in written.withLock { $0 += text } }
        var live = LivePicture(isLive: true, columns: { 2 }, write: write)
        live.show(["a", "b"], orLines: ["x"])
        live.show(["a", "b"], orLines: ["x"])
        live.show(["cut"], orLines: [])
        #expect(written.withLock { $0 } == "a\nb\n\u{1B}[2A\u{1B}[Jcu\n")
        written.withLock { $0 = "" }
        var plain = LivePicture(isLive: false, write: write)
        plain.show(["a"], orLines: ["x", "y"])
        plain.show(["a"], orLines: [])
        #expect(written.withLock { $0 } == "x\ny\n")
    }

    @Test("follows a log to the operator's end without saying a line twice")
    func logs() async throws {
        let platform = FakePlatform(
            answers: [.success(job(.running, .healthy, [("a", .running)])), .success(job(.running, .healthy, [("a", .completed)]))],
            logs: ["a": [["1", "2", "3"], ["1", "2", "3", "4", "5"]]])
        let written = Mutex("")
        let printer = LogPrinter(platform: platform, jobID: "0") { text in written.withLock { $0 += text } }
        try await printer.print("A".lowercased(), isFollowing: true, interval: .milliseconds(1))
        #expect(written.withLock { $0 } == "1\n2\n3\n4\n5\n")
        let error = await #expect(throws: CommandError.self) { try await printer.print("b", isFollowing: true) }
        #expect(error?.message == "the job has no operator b; it has a")
    }
}

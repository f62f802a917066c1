// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization
import Testing

@testable import ClaraDICOMAdapter

@Suite(.timeLimit(.minutes(3)))
struct CommitQueueTests {
    private struct Refused: Error {}

    @Test("everybody gets the outcome of the own request, however many ask at once")
    func outcomes() async throws {
        let sizes = Mutex<[Int]>([])
        let queue = CommitQueue<Int, Int>(limit: 8) { requests in
            sizes.withLock { $0.append(requests.count) }
            await Task.yield()
            return requests.map { $0 * 2 }
        }
        try await withThrowingTaskGroup(of: (Int, Int).self) { group in
            for request in 0..<500 { group.addTask { (request, try await queue.submit(request)) } }
            for try await (request, outcome) in group { #expect(outcome == request * 2) }
        }
        let counts = sizes.withLock { $0 }
        #expect(counts.reduce(0, +) == 500)
        #expect(counts.allSatisfy { (1...8).contains($0) })
        #expect(try await queue.submit(7) == 14, "the queue goes on")
    }

    @Test("a commit that fails fails for its requests, and the next one is tried")
    func failures() async throws {
        let failing = Mutex(true)
        let queue = CommitQueue<Int, Int> { requests in
            if failing.withLock({ $0 }) { throw Refused() }
            return requests
        }
        await #expect(throws: Refused.self) { try await queue.submit(1) }
        failing.withLock { $0 = false }
        #expect(try await queue.submit(2) == 2)
    }

    @Test("waiting for a ring ends with the ring, at the deadline, and for good when closed")
    func wakeUp() async {
        let wakeUp = WakeUp()
        wakeUp.ring()
        await wakeUp.wait(until: nil)
        await wakeUp.wait(until: .now + .milliseconds(1))
        async let waiting: Void = wakeUp.wait(until: nil)
        wakeUp.ring()
        await waiting
        wakeUp.close()
        await wakeUp.wait(until: nil)
        await wakeUp.wait(until: nil)
        #expect(wakeUp.isClosed)
    }

    @Test("no more than the allowed number are at it at a time, and a cancelled waiter gives up its place")
    func semaphore() async throws {
        let semaphore = AsyncSemaphore(3)
        let gauge = Gauge()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    try await semaphore.run {
                        gauge.enter()
                        await Task.yield()
                        gauge.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(gauge.most <= 3)
        try await semaphore.run {
            try await semaphore.run {
                try await semaphore.run {
                    let waiter = Task { try await semaphore.run {} }
                    waiter.cancel()
                    await #expect(throws: CancellationError.self) { try await waiter.value }
                }
            }
        }
        try await semaphore.run {}
    }
}

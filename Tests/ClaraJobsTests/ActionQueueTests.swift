// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB
import Testing

@testable import ClaraJobs

struct ActionQueueTests {
    let now = Date(timeIntervalSince1970: 1000)

    func entry(_ id: Int64, _ kind: OutboxEntry.Kind, job: String = "j", position: Int? = 0, due: Double = 0) throws -> OutboxEntry {
        try OutboxEntry(row: ["id": id, "job_id": job, "position": position, "action": kind.rawValue, "attempts": 0, "due": due])
    }

    func drain(_ queue: inout ActionQueue, at date: Date? = nil) -> [Int64] {
        var ids: [Int64] = []
        while let entry = queue.next(now: date ?? now) { ids.append(entry.id) }
        return ids
    }

    @Test func `actions of one operator come one after the other`() throws {
        var queue = ActionQueue(backgroundLimit: 4)
        let start = try entry(1, .start)
        queue.add(start)
        queue.add(try entry(2, .stop))
        queue.add(try entry(3, .start, position: 1))
        #expect(drain(&queue) == [1, 3])
        queue.finish(start)
        #expect(drain(&queue) == [2])
    }

    @Test func `waiting for an operator does not keep it from being stopped`() throws {
        var queue = ActionQueue(backgroundLimit: 4)
        queue.add(try entry(1, .wait))
        queue.add(try entry(2, .stop))
        #expect(drain(&queue) == [1, 2])
    }

    @Test func `an entry is taken once`() throws {
        var queue = ActionQueue(backgroundLimit: 4)
        let start = try entry(1, .start)
        queue.add(start)
        queue.add(start)
        #expect(drain(&queue) == [1])
        queue.add(start)
        #expect(drain(&queue).isEmpty)
    }

    @Test func `background work is bounded and urgent work passes it`() throws {
        var queue = ActionQueue(backgroundLimit: 2)
        let first = try entry(1, .freeze, job: "a", position: nil)
        queue.add(first)
        queue.add(try entry(2, .freeze, job: "b", position: nil))
        queue.add(try entry(3, .freeze, job: "c", position: nil))
        queue.add(try entry(4, .prepare))
        #expect(drain(&queue) == [4, 1, 2])
        queue.finish(first)
        #expect(drain(&queue) == [3])
    }

    @Test func `a postponed entry comes when it is due and holds its lane`() throws {
        var queue = ActionQueue(backgroundLimit: 2)
        queue.add(try entry(1, .prepare))
        #expect(drain(&queue) == [1])
        queue.postpone(try entry(1, .prepare, due: 1005))
        queue.add(try entry(2, .cleanUp))
        #expect(drain(&queue).isEmpty)
        #expect(queue.nextDue == Date(timeIntervalSince1970: 1005))
        #expect(drain(&queue, at: now + 5) == [1])
        #expect(queue.nextDue == nil)
    }

    @Test func `an entry claimed by its writer is not handed out`() throws {
        var queue = ActionQueue(backgroundLimit: 1)
        let freeze = try entry(1, .freeze, position: nil)
        queue.addClaimed(freeze)
        queue.add(freeze)
        #expect(drain(&queue).isEmpty)
        queue.add(try entry(2, .freeze, job: "b", position: nil))
        #expect(drain(&queue).isEmpty)
        queue.finish(freeze)
        #expect(drain(&queue) == [2])
    }
}

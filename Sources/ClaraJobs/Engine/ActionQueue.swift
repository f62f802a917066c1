// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DequeModule
import Foundation

/// Which actions can be carried out now: one of a lane at a time, in the order in which they were asked for.
///
/// Actions of admitted jobs are bounded by the admission; those that need none (freezing a payload, cleaning up) by `backgroundLimit`.
struct ActionQueue {
    private var urgent = Deque<OutboxEntry>()
    private var background = Deque<OutboxEntry>()
    private var backgroundInFlight = 0
    private let backgroundLimit: Int
    /// Entries queued, delayed or in flight.
    private var known: Set<Int64> = []
    /// Lanes with an entry in front of them that is not done, and what waits behind it.
    private var lanes: [OutboxEntry.Lane: Deque<OutboxEntry>] = [:]
    private var delayed: [Int64: OutboxEntry] = [:]
    /// When the first delayed entry is due.
    private(set) var nextDue: Date?

    init(backgroundLimit: Int) {
        self.backgroundLimit = max(backgroundLimit, 1)
    }

    /// Takes an entry, unless it is known already.
    mutating func add(_ entry: OutboxEntry) {
        guard known.insert(entry.id).inserted else { return }
        enqueue(entry)
    }

    /// Takes an entry as one that is being carried out.
    mutating func addClaimed(_ entry: OutboxEntry) {
        guard known.insert(entry.id).inserted else { return }
        lanes[entry.lane] = lanes[entry.lane] ?? []
        if isBackground(entry) { backgroundInFlight += 1 }
    }

    /// The next entry to carry out now; it is in flight then.
    mutating func next(now: Date) -> OutboxEntry? {
        if let due = nextDue, due <= now { enqueueDue(now) }
        if let entry = urgent.popFirst() { return entry }
        guard backgroundInFlight < backgroundLimit, let entry = background.popFirst() else { return nil }
        backgroundInFlight += 1
        return entry
    }

    /// An entry in flight is done.
    mutating func finish(_ entry: OutboxEntry) {
        known.remove(entry.id)
        leave(entry)
    }

    /// An entry in flight failed and shall come back when it is due; its lane waits for it.
    mutating func postpone(_ entry: OutboxEntry) {
        if isBackground(entry) { backgroundInFlight -= 1 }
        delayed[entry.id] = entry
        nextDue = min(nextDue ?? entry.due, entry.due)
    }

    private func isBackground(_ entry: OutboxEntry) -> Bool { entry.kind == .freeze || entry.kind == .cleanUp }

    private mutating func enqueue(_ entry: OutboxEntry) {
        if lanes[entry.lane] != nil {
            lanes[entry.lane]?.append(entry)
        } else {
            lanes[entry.lane] = []
            makeReady(entry)
        }
    }

    private mutating func makeReady(_ entry: OutboxEntry) {
        if isBackground(entry) { background.append(entry) } else { urgent.append(entry) }
    }

    private mutating func leave(_ entry: OutboxEntry) {
        if isBackground(entry) { backgroundInFlight -= 1 }
        if let next = lanes[entry.lane]?.popFirst() {
            makeReady(next)
        } else {
            lanes[entry.lane] = nil
        }
    }

    private mutating func enqueueDue(_ now: Date) {
        let due = delayed.values.filter { $0.due <= now }.sorted { $0.id < $1.id }
        for entry in due {
            delayed[entry.id] = nil
            makeReady(entry)
        }
        nextDue = delayed.values.map(\.due).min()
    }
}

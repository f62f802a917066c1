// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Synchronization

/// Joins commits that are asked for at the same time into one transaction.
///
/// Whoever asks first leads: it commits what has gathered and hands the lead to one of those who came in the meantime. So a
/// lone request never waits, and many pay for the disk once.
final class CommitQueue<Request: Sendable, Outcome: Sendable>: Sendable {
    private enum Turn {
        case lead
        case done(Result<Outcome, any Error>)
    }

    private struct Entry {
        var request: Request
        var id: Int
        var continuation: CheckedContinuation<Turn, Never>?
    }

    private struct State {
        var waiting: [Entry] = []
        var isLed = false
        var nextID = 0
    }

    /// The most requests of one transaction.
    private let limit: Int
    private let commit: @Sendable ([Request]) async throws -> [Outcome]
    private let state = Mutex(State())

    /// - Parameter commit: commits requests, all or none, and returns an outcome for each.
    init(limit: Int = 64, commit: @escaping @Sendable ([Request]) async throws -> [Outcome]) {
        self.limit = limit
        self.commit = commit
    }

    func submit(_ request: Request) async throws -> Outcome {
        let (id, leads) = state.withLock { state in
            defer { state.isLed = true }
            state.nextID += 1
            if !state.isLed { state.waiting.insert(Entry(request: request, id: state.nextID), at: 0) }
            return (state.nextID, !state.isLed)
        }
        if leads { return try await lead(id) }
        let turn = await withCheckedContinuation { continuation in
            let leads = state.withLock { state in
                // The leader may have finished between the two looks.
                if !state.isLed {
                    state.isLed = true
                    state.waiting.insert(Entry(request: request, id: id), at: 0)
                    return true
                }
                state.waiting.append(Entry(request: request, id: id, continuation: continuation))
                return false
            }
            if leads { continuation.resume(returning: .lead) }
        }
        switch turn {
        case .lead: return try await lead(id)
        case .done(let result): return try result.get()
        }
    }

    private func lead(_ id: Int) async throws -> Outcome {
        let batch = state.withLock { state in
            let batch = Array(state.waiting.prefix(limit))
            state.waiting.removeFirst(batch.count)
            return batch
        }
        let results: [Result<Outcome, any Error>]
        do {
            let outcomes = try await commit(batch.map(\.request))
            results = outcomes.map { .success($0) }
        } catch {
            results = batch.map { _ in .failure(error) }
        }
        // The next leader's own entry stays first in the queue.
        let next = state.withLock { state in
            guard let first = state.waiting.indices.first else {
                state.isLed = false
                return nil as CheckedContinuation<Turn, Never>?
            }
            defer { state.waiting[first].continuation = nil }
            return state.waiting[first].continuation
        }
        next?.resume(returning: .lead)
        var own: Result<Outcome, any Error> = .failure(AdapterError(.internalFault, "a commit has no outcome"))
        for (entry, result) in zip(batch, results) {
            if entry.id == id { own = result }
            entry.continuation?.resume(returning: .done(result))
        }
        return try own.get()
    }
}

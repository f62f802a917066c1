// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ProcessExecutor
import Synchronization

/// Does a piece of work once for all who want it at the same time; when nobody wants it any more, it is cancelled.
final class SharedWork<Value: Sendable>: Sendable {
    private struct Piece {
        let number: UInt64
        let task: Task<Value, any Error>
        let done: Gate
        var waiting: Int
    }

    private let pieces = Mutex<(next: UInt64, byKey: [String: Piece])>((0, [:]))

    /// Joins the work under way for the key, or begins it.
    func value(for key: String, _ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let piece = join(key, work)
        do {
            try await piece.done.wait()
        } catch {
            leave(key, piece.number)
            throw error
        }
        return try await piece.task.value
    }

    private func join(_ key: String, _ work: @escaping @Sendable () async throws -> Value) -> Piece {
        pieces.withLock { pieces in
            if var known = pieces.byKey[key] {
                known.waiting += 1
                pieces.byKey[key] = known
                return known
            }
            let done = Gate()
            let number = pieces.next
            pieces.next += 1
            let task = Task {
                defer {
                    self.remove(key, number)
                    done.open()
                }
                return try await work()
            }
            let piece = Piece(number: number, task: task, done: done, waiting: 1)
            pieces.byKey[key] = piece
            return piece
        }
    }

    private func remove(_ key: String, _ number: UInt64) {
        pieces.withLock { pieces in
            if pieces.byKey[key]?.number == number { pieces.byKey[key] = nil }
        }
    }

    private func leave(_ key: String, _ number: UInt64) {
        pieces.withLock { pieces in
            guard var piece = pieces.byKey[key], piece.number == number else { return }
            piece.waiting -= 1
            pieces.byKey[key] = piece.waiting == 0 ? nil : piece
            if piece.waiting == 0 { piece.task.cancel() }
        }
    }
}

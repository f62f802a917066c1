// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// Hands notices to followers without ever waiting for one.
final class NoticeHub: Sendable {
    private struct Follower {
        let jobID: String?
        let continuation: AsyncStream<JobNotice>.Continuation
        /// What came before the follower knew the present state; nil once it does.
        var held: [JobNotice]?
    }

    private struct State {
        var followers: [Int: Follower] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// Follows one job or all from now on. With `holding`, nothing is handed over until ``release(_:after:)``.
    func follow(jobID: String?, buffer: Int, holding: Bool = false) -> (id: Int, notices: AsyncStream<JobNotice>) {
        let (stream, continuation) = AsyncStream<JobNotice>.makeStream(bufferingPolicy: .bufferingNewest(max(buffer, 1)))
        let id = state.withLock { state in
            state.next += 1
            state.followers[state.next] = Follower(jobID: jobID, continuation: continuation, held: holding ? [] : nil)
            return state.next
        }
        continuation.onTermination = { [weak self] _ in self?.remove(id) }
        return (id, stream)
    }

    /// Gives a holding follower the present state and then what came after it.
    func release(_ id: Int, after present: JobNotice) {
        let ended: AsyncStream<JobNotice>.Continuation? = state.withLock { state in
            guard var follower = state.followers[id] else { return nil }
            var isOver = Self.hand(present, to: follower)
            for notice in follower.held ?? [] where notice.revision > present.revision {
                isOver = Self.hand(notice, to: follower) || isOver
            }
            follower.held = nil
            state.followers[id] = isOver ? nil : follower
            return isOver ? follower.continuation : nil
        }
        ended?.finish()
    }

    /// Ends a follower that shall get nothing.
    func remove(_ id: Int) {
        let continuation = state.withLock { $0.followers.removeValue(forKey: id)?.continuation }
        continuation?.finish()
    }

    func publish(_ notice: JobNotice) {
        let ended = state.withLock { state in
            var ended: [AsyncStream<JobNotice>.Continuation] = []
            for (id, follower) in state.followers where follower.jobID == nil || follower.jobID == notice.jobID {
                if follower.held != nil {
                    state.followers[id]?.held?.append(notice)
                } else if Self.hand(notice, to: follower) {
                    state.followers[id] = nil
                    ended.append(follower.continuation)
                }
            }
            return ended
        }
        for continuation in ended { continuation.finish() }
    }

    /// True when the follower's job is over with this notice.
    private static func hand(_ notice: JobNotice, to follower: Follower) -> Bool {
        follower.continuation.yield(notice)
        return follower.jobID != nil && notice.state == .stopped
    }
}

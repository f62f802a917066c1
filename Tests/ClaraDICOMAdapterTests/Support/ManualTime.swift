// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

@testable import ClaraDICOMAdapter

/// A time that goes on when a test says so.
final class ManualTime: Sendable {
    private struct State {
        var now = Duration.zero
        var waiting: [WakeUp] = []
    }

    private let state = Mutex(State())

    var grouping: GroupingTime {
        GroupingTime(now: { self.state.withLock { $0.now } }) { wakeUp, deadline in
            let isDue = self.state.withLock { state in
                if let deadline, deadline <= state.now { return true }
                state.waiting.append(wakeUp)
                return false
            }
            if !isDue { await wakeUp.wait(until: nil) }
        }
    }

    func advance(by duration: Duration) {
        let waiting = state.withLock { state in
            state.now += duration
            defer { state.waiting = [] }
            return state.waiting
        }
        for wakeUp in waiting { wakeUp.ring() }
    }
}

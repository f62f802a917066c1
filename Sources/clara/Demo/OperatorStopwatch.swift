// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// When operators were seen to begin and to end; the API's own times are whole seconds.
struct OperatorStopwatch {
    private let clock = ContinuousClock()
    private var begun: [String: ContinuousClock.Instant] = [:]
    private var ended: [String: ContinuousClock.Instant] = [:]

    /// Takes note of a job's present state.
    mutating func observe(_ job: PlatformJob) {
        let now = clock.now
        for run in job.operators where run.status != .pending {
            if begun[run.name] == nil { begun[run.name] = now }
            if run.status != .running, ended[run.name] == nil { ended[run.name] = now }
        }
    }

    /// Seconds from the beginning of an operator to its end; nil before that.
    func seconds(_ name: String) -> Double? {
        guard let begin = begun[name], let end = ended[name] else { return nil }
        return (end - begin) / .seconds(1)
    }
}

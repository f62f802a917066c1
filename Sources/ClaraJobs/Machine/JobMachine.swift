// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution

/// The life of a job: a pure machine, without clock, files or executor.
///
/// It starts every operator at most once and only after all operators it reads from completed; the first cause of an end decides the
/// outcome, and nothing starts after that. Events that come too late (an operator's end told twice, a payload frozen after the
/// cancellation) change nothing and ask for nothing.
struct JobMachine: Sendable, Hashable {
    var phase: JobPhase
    var status: JobStatus
    var operators: [OperatorNode]

    /// A new job. Dependencies must point to existing positions and form no cycle; the definition guarantees both.
    init(operators: [OperatorNode]) {
        self.init(phase: .created, status: .healthy, operators: operators)
    }

    init(phase: JobPhase, status: JobStatus, operators: [OperatorNode]) {
        self.phase = phase
        self.status = status
        self.operators = operators
    }

    /// The state after an event and what it asks for, in order.
    func applying(_ event: JobEvent) -> (JobMachine, [JobAction]) {
        var next = self
        let actions = next.apply(event)
        return (next, actions)
    }

    private mutating func apply(_ event: JobEvent) -> [JobAction] {
        switch event {
        case .startRequested:
            guard phase == .created else { return [] }
            phase = .freezing
            return [.freeze]
        case .frozen:
            if phase == .freezing { phase = .queued }
            return []
        case .admitted:
            guard phase == .queued else { return [] }
            phase = .running
            return advance()
        case .refused(let why):
            return phase.isActive ? [] : end(.faulted, why, skipped: "the job could not be run")
        case .cancelRequested(let reason):
            return end(.canceled, reason, skipped: "the job was cancelled")
        case .timedOut(let seconds):
            guard phase == .running else { return [] }
            return end(.terminated, "the job ran longer than its limit of \(seconds.formatted) s", skipped: "the job's time ran out")
        case .operatorPrepared, .operatorNotPrepared, .operatorStarted, .operatorExited:
            return applyToOperator(event)
        }
    }

    /// Starts what can be started, or ends the job when there is nothing left.
    mutating func advance() -> [JobAction] {
        guard phase == .running else { return settle() }
        var actions: [JobAction] = []
        for position in operators.indices where operators[position].phase == .waiting {
            guard operators[position].dependencies.allSatisfy({ operators[$0].phase == .completed }) else { continue }
            operators[position].phase = .preparing
            actions.append(.prepare(position))
        }
        return actions + settle()
    }

    /// Decides the outcome, unless it is decided, and takes back all that goes on.
    mutating func end(_ outcome: JobStatus, _ why: String, skipped: String) -> [JobAction] {
        guard phase != .stopping, phase != .stopped else { return [] }
        status = outcome
        phase = .stopping
        var actions: [JobAction] = [.report(why)]
        for position in operators.indices {
            switch operators[position].phase {
            case .waiting:
                operators[position].phase = .skipped
                operators[position].message = "not run: \(skipped)"
            case .preparing:
                operators[position].phase = .unwinding
                operators[position].message = "not run: \(skipped)"
            case .starting, .running:
                operators[position].phase = .stopping
                actions.append(.stop(position))
            case .unwinding, .stopping, .completed, .failed, .halted, .skipped:
                break
            }
        }
        return actions + settle()
    }

    private mutating func settle() -> [JobAction] {
        if phase.isActive, operators.allSatisfy(\.phase.isEnded) { phase = .stopped }
        return []
    }
}

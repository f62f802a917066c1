// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation

/// What happens to single operators.
extension JobMachine {
    mutating func applyToOperator(_ event: JobEvent) -> [JobAction] {
        switch event {
        case .operatorPrepared(let position, let handle): prepared(position, handle)
        case .operatorNotPrepared(let position, let why): notPrepared(position, why)
        case .operatorStarted(let position, let date):
            switch phase(of: position) {
            case .starting:
                begin(position, at: date, phase: .running)
            case .stopping where operators[position].started == nil:
                begin(position, at: date, phase: .stopping)
            default:
                []
            }
        case .operatorExited(let position, let exit): exited(position, exit)
        default: []
        }
    }

    /// The phase of an operator; one that does not exist takes no events.
    private func phase(of position: Int) -> OperatorPhase {
        operators.indices.contains(position) ? operators[position].phase : .skipped
    }

    private mutating func prepared(_ position: Int, _ handle: OperatorHandle) -> [JobAction] {
        switch phase(of: position) {
        case .preparing:
            operators[position].handle = handle
            operators[position].phase = .starting
            return [.start(position)]
        case .unwinding:
            operators[position].handle = handle
            operators[position].phase = .skipped
            return [.withdraw(position), .cleanUp(position)] + advance()
        default:
            return []
        }
    }

    private mutating func notPrepared(_ position: Int, _ why: String) -> [JobAction] {
        switch phase(of: position) {
        case .preparing:
            operators[position].phase = .failed
            operators[position].message = why
            return [.withdraw(position)] + fail(position, why, .faulted)
        case .unwinding:
            operators[position].phase = .skipped
            return [.withdraw(position)] + advance()
        default:
            return []
        }
    }

    private mutating func begin(_ position: Int, at date: Date, phase: OperatorPhase) -> [JobAction] {
        operators[position].started = date
        operators[position].phase = phase
        return phase == .running ? [.wait(position)] : []
    }

    private mutating func exited(_ position: Int, _ exit: OperatorExit) -> [JobAction] {
        let before = phase(of: position)
        guard before == .starting || before == .running || before == .stopping else { return [] }
        let ran = operators[position].started != nil || exit.startedAt < exit.finishedAt || exit.isSuccess
        let actions: [JobAction] = [.withdraw(position), .cleanUp(position)]
        if before == .stopping, !ran {
            operators[position].phase = .skipped
            operators[position].message = "not run: the job ended first"
            return actions + advance()
        }
        if ran { operators[position].started = operators[position].started ?? exit.startedAt }
        operators[position].stopped = exit.finishedAt
        operators[position].exitStatus = exit.status
        operators[position].exitSignal = exit.signal
        operators[position].exitReason = exit.reason
        operators[position].message = exit.message
        if exit.isSuccess {
            operators[position].phase = .completed
            return actions + advance()
        }
        if before == .stopping {
            operators[position].phase = .halted
            return actions + advance()
        }
        operators[position].phase = .failed
        return actions + fail(position, exit.message, exit.reason == .deadline ? .terminated : .faulted)
    }

    private mutating func fail(_ position: Int, _ why: String, _ outcome: JobStatus) -> [JobAction] {
        let name = operators[position].name
        // The outcome may be decided already; then this failure is one of its consequences and only the operator tells it.
        if phase == .running {
            return end(outcome, "operator '\(name)' failed: \(why)", skipped: "operator '\(name)' failed")
        }
        return advance()
    }
}

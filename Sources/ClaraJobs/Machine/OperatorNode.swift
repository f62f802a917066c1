// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation

/// One operator inside the job machine.
struct OperatorNode: Sendable, Hashable {
    let name: String
    /// Positions of the operators whose outputs it reads.
    let dependencies: [Int]
    var phase = OperatorPhase.waiting
    /// From the end of `prepare` on.
    var handle: OperatorHandle?
    /// When it began; nil for one that never did.
    var started: Date?
    var stopped: Date?
    /// The end as the executor told it.
    var exitStatus: Int32?
    var exitSignal: Int32?
    var exitReason: OperatorExit.Reason?
    var message = ""

    /// What clients see.
    var status: OperatorStatus {
        switch phase {
        case .waiting, .preparing, .starting, .unwinding, .skipped: .pending
        case .running: .running
        case .stopping: started == nil ? .pending : .running
        case .completed: .completed
        case .failed, .halted: .faulted
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation

/// What happened to a job. Operators are named by their position.
enum JobEvent: Sendable, Hashable {
    /// A client asked to start it.
    case startRequested
    /// Its payload is read-only.
    case frozen
    /// Its resources are granted.
    case admitted
    /// It cannot be run here at all.
    case refused(String)
    /// The executor accepted an operator; nothing runs yet.
    case operatorPrepared(Int, OperatorHandle)
    /// The executor did not accept an operator.
    case operatorNotPrepared(Int, String)
    /// An operator runs.
    case operatorStarted(Int, Date)
    /// An operator ended, or is lost, or could not be started.
    case operatorExited(Int, OperatorExit)
    /// A client asked to cancel it.
    case cancelRequested(String)
    /// Its time limit, in seconds, passed.
    case timedOut(Double)
}

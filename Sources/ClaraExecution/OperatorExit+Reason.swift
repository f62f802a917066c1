// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension OperatorExit {
    /// Why an operator ended.
    public enum Reason: String, Sendable, Codable, Hashable, CaseIterable {
        /// The main process exited; see the status.
        case exited
        /// A signal nobody here sent ended the main process.
        case signalled
        /// The deadline of the task passed.
        case deadline
        /// The memory limit was exceeded.
        case outOfMemory
        /// `stop` was called.
        case stopped
        /// The program could not be started at all; the message says why.
        case startFailed
        /// The operator is gone and left no word of its end: its supervisor was killed, or the machine went down.
        case lost
    }
}

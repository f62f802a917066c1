// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Names a prepared operator for as long as its state directory lives, also across a restart of this program.
///
/// The caller persists the handle before it starts the operator; the content is the business of the executor that made it.
public struct OperatorHandle: Sendable, Codable, Hashable {
    /// The executor that made the handle, as in ``ExecutorCapabilities/name``.
    public let executor: String
    /// The identity of the task the handle was made for.
    public let taskID: String
    /// What the executor needs to find the operator again.
    public let reference: String

    /// Makes a handle; for executors.
    public init(executor: String, taskID: String, reference: String) {
        self.executor = executor
        self.taskID = taskID
        self.reference = reference
    }
}

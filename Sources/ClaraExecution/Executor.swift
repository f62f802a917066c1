// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Runs operators: `prepare`, persist the handle, `start`, `wait`, `cleanUp`; after a restart `recover`.
///
/// Every call may be made again with the same handle, after a crash too, and never makes an operator run twice. How an operator
/// ends, status other than zero included, is a value (``OperatorExit``); errors are faults of the executor.
public protocol Executor: Sendable {
    /// What can be enforced here.
    var capabilities: ExecutorCapabilities { get }

    /// Checks a task, resolves its image and makes its state directory, without starting anything.
    ///
    /// Throws ``ExecutionError`` with `invalidArgument` (bad task), `notFound` (image, host path), `alreadyExists` (another task
    /// with this identity and state directory).
    func prepare(_ task: OperatorTask) async throws -> OperatorHandle

    /// Starts a prepared operator unless it was started before, by whomever. Returns when the operator is in the care of its
    /// supervisor and will run also if this program dies.
    ///
    /// A program that cannot be executed is no error here: it is told by the exit (``OperatorExit/Reason/startFailed``).
    func start(_ handle: OperatorHandle) async throws

    /// Waits for the end and tells it; any number of callers may wait. When the calling task is cancelled, it throws
    /// `CancellationError` and leaves the operator alone.
    ///
    /// Throws `failedPrecondition` when the operator was never started.
    func wait(_ handle: OperatorHandle) async throws -> OperatorExit

    /// Terminates the operator, kills what is left after the grace, and returns when nothing of it is left.
    ///
    /// One that ended before keeps the end it had; one that was never started is marked so that it never will be.
    @discardableResult
    func stop(_ handle: OperatorHandle, graceSeconds: Double) async throws -> OperatorExit

    /// Tells what became of an operator, from its handle alone.
    func recover(_ handle: OperatorHandle) async -> RecoveredState

    /// What the operator used so far; nil when that cannot be told.
    func statistics(_ handle: OperatorHandle) async -> OperatorStatistics?

    /// Kills what is left and removes the state directory; the log stays. The handle is of no use afterwards.
    func cleanUp(_ handle: OperatorHandle) async
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a fake operator does, as written by a test.
public struct FakeOperator: Sendable {
    enum Ending: Sendable {
        case exits(Int32)
        case ends(OperatorExit.Reason, signal: Int32?)
        case holds
    }

    var prepareError: ExecutionError?
    var startError: ExecutionError?
    var log = ""
    var work: @Sendable (OperatorTask) throws -> Void = { _ in }
    var ending: Ending

    /// Does its work, if any, and exits at once with a status.
    ///
    /// The work stands for the operator's own code: it may write files below the host paths of the task's mounts. If it throws, the
    /// operator exits with status 1 and the error in its log.
    public static func exits(
        _ status: Int32 = 0, log: String = "", work: @escaping @Sendable (OperatorTask) throws -> Void = { _ in }
    ) -> FakeOperator {
        FakeOperator(log: log, work: work, ending: .exits(status))
    }

    /// Does its work and then runs until ``FakeExecutor/finish(_:status:)``, ``FakeExecutor/lose(_:)`` or a stop ends it.
    public static func holds(
        log: String = "", work: @escaping @Sendable (OperatorTask) throws -> Void = { _ in }
    ) -> FakeOperator {
        FakeOperator(log: log, work: work, ending: .holds)
    }

    /// Ends at once for the reason given: out of memory, deadline, a signal.
    public static func ends(_ reason: OperatorExit.Reason, signal: Int32? = nil, log: String = "") -> FakeOperator {
        FakeOperator(log: log, ending: .ends(reason, signal: signal))
    }

    /// Cannot be prepared.
    public static func failsToPrepare(_ error: ExecutionError) -> FakeOperator {
        FakeOperator(prepareError: error, ending: .exits(0))
    }

    /// Can be prepared but not started.
    public static func failsToStart(_ error: ExecutionError) -> FakeOperator {
        FakeOperator(startError: error, ending: .exits(0))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Sends each task to the first executor that takes it, and each handle back to the executor that made it.
public struct ExecutorRouter: Executor {
    /// An executor with the tasks that it takes.
    public struct Route: Sendable {
        let executor: any Executor
        let takes: @Sendable (OperatorTask) -> Bool

        /// - Parameter takes: whether a task is for this executor; asked only when no earlier route has taken it.
        public init(_ executor: any Executor, takes: @escaping @Sendable (OperatorTask) -> Bool) {
            self.executor = executor
            self.takes = takes
        }
    }

    public let capabilities: ExecutorCapabilities
    private let routes: [Route]
    private let refusal: @Sendable (OperatorTask) -> ExecutionError

    /// - Parameters:
    ///   - first: its abilities are told as those of the whole.
    ///   - refusal: why nobody takes a task.
    public init(first: Route, others: [Route], refusal: @escaping @Sendable (OperatorTask) -> ExecutionError) {
        capabilities = first.executor.capabilities
        routes = [first] + others
        self.refusal = refusal
    }

    public func prepare(_ task: OperatorTask) async throws -> OperatorHandle {
        guard let route = routes.first(where: { $0.takes(task) }) else { throw refusal(task) }
        return try await route.executor.prepare(task)
    }

    public func start(_ handle: OperatorHandle) async throws {
        try await executor(of: handle).start(handle)
    }

    public func wait(_ handle: OperatorHandle) async throws -> OperatorExit {
        try await executor(of: handle).wait(handle)
    }

    @discardableResult
    public func stop(_ handle: OperatorHandle, graceSeconds: Double) async throws -> OperatorExit {
        try await executor(of: handle).stop(handle, graceSeconds: graceSeconds)
    }

    public func recover(_ handle: OperatorHandle) async -> RecoveredState {
        await (try? executor(of: handle))?.recover(handle) ?? .lost
    }

    public func statistics(_ handle: OperatorHandle) async -> OperatorStatistics? {
        await (try? executor(of: handle))?.statistics(handle)
    }

    public func cleanUp(_ handle: OperatorHandle) async {
        await (try? executor(of: handle))?.cleanUp(handle)
    }

    private func executor(of handle: OperatorHandle) throws(ExecutionError) -> any Executor {
        guard let route = routes.first(where: { $0.executor.capabilities.name == handle.executor }) else {
            throw ExecutionError(
                .failedPrecondition, "operator '\(handle.taskID)' belongs to the executor '\(handle.executor)', which is not there")
        }
        return route.executor
    }
}

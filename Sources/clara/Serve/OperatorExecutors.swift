// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import ContainerExecutor
import Logging
import ProcessExecutor

/// What runs operators here: built-in ones and registered commands as processes, all other images as containers.
enum OperatorExecutors {
    /// - Throws: what makes processes impossible; where containers are, only their operators are refused, with the reason.
    static func make(_ roles: RoleConfigurations) async throws -> any Executor {
        let processes = try await ProcessExecutor(configuration: try roles.executor(), logger: Logger(label: "executor"))
        let local = ExecutorRouter.Route(processes) { processes.hasImage($0.image) }
        do {
            let containers = try await ContainerExecutor(configuration: roles.containers, logger: Logger(label: "containers"))
            return ExecutorRouter(first: local, others: [ExecutorRouter.Route(containers) { _ in true }]) { unclaimed($0, "") }
        } catch let error as ExecutionError {
            Logger(label: "containers").notice("operators cannot run as containers", metadata: ["error": "\(error)"])
            return ExecutorRouter(first: local, others: []) { unclaimed($0, ", and containers cannot be run here: \(error.message)") }
        }
    }

    private static func unclaimed(_ task: OperatorTask, _ why: String) -> ExecutionError {
        ExecutionError(
            .notFound, "image '\(task.image)' is neither a built-in operator nor registered under platform.images\(why)")
    }
}

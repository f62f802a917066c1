// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
package import ClaraExecution

/// A container runtime under a supervisor: it keeps its privileges and puts the operator into control groups, which the supervisor
/// makes, watches, empties and removes.
package struct SupervisedProgram: Sendable {
    package var path: String
    package var arguments: [String]
    package var environment: [String: String]
    /// The folders of the operator's control groups.
    package var groups: [String]

    package init(path: String, arguments: [String], environment: [String: String], groups: [String]) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.groups = groups
    }
}

/// What an executor that runs operators by a container runtime leaves to this one: handles are those of this executor.
extension ProcessExecutor {
    /// Checks a task and gives its mounts with existing host paths, without links, and normal container paths.
    package func checkedMounts(of task: OperatorTask) throws(ExecutionError) -> [OperatorTask.Mount] {
        try TaskCheck.mounts(of: task, dataDirectories: dataDirectories)
    }

    /// The handle of a task that was prepared before; nil when its state directory is free.
    ///
    /// Throws `alreadyExists` when another task has it.
    package func prepared(_ task: OperatorTask) throws(ExecutionError) -> OperatorHandle? {
        guard let known = StateDirectory(path: task.stateDirectory).specification else { return nil }
        guard known.values(.task) == [try writer.encoded(task)] else {
            throw ExecutionError(.alreadyExists, "another task was prepared in '\(task.stateDirectory)'")
        }
        return OperatorHandle(executor: Self.name, taskID: task.id, reference: task.stateDirectory)
    }

    /// Writes down that a program runs the operator; the program is started by `start`.
    package func prepare(_ program: SupervisedProgram, for task: OperatorTask) throws(ExecutionError) -> OperatorHandle {
        let state = StateDirectory(path: task.stateDirectory)
        var specification = try writer.frame(of: task)
        specification.add(.runtime, 1)
        for group in program.groups { specification.add(.group, group) }
        specification.add(.directory, state.path)
        specification.add(.program, program.path)
        for argument in [program.path] + program.arguments { specification.add(.argument, argument) }
        for (name, value) in program.environment.sorted(by: { $0.key < $1.key }) { specification.add(.variable, name + "=" + value) }
        try state.create()
        try StateDirectory.makeFolder(ofLog: task.logPath)
        try state.write(specification)
        return OperatorHandle(executor: Self.name, taskID: task.id, reference: state.path)
    }

    /// The control groups of a prepared operator.
    package func groups(of handle: OperatorHandle) -> [String] {
        StateDirectory(path: handle.reference).specification?.values(.group) ?? []
    }

    /// Kills everything in the operator's control groups and removes them: what a supervisor that was itself killed could not do.
    package func removeGroups(of handle: OperatorHandle) async {
        await OperatorMeter(supervisor: 0, groups: groups(of: handle)).removeGroups()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// An executor for tests of everything above: runs what a script says, keeps the contract to the letter, starts no process.
///
/// It stands for the supervisors that outlive the program: let a test drop everything else, keep the fake, and recover from it.
public actor FakeExecutor: Executor {
    struct Entry {
        enum State {
            case prepared
            case running
            case ended(OperatorExit)
            case lost
        }

        let task: OperatorTask
        let script: FakeOperator
        var state = State.prepared
        var startedAt = Date()
    }

    public nonisolated let capabilities: ExecutorCapabilities

    private let script: @Sendable (OperatorTask) -> FakeOperator
    private var entries: [String: Entry] = [:]
    private var changes: [AsyncStream<Void>.Continuation] = []

    /// Every call taken so far.
    public private(set) var events: [FakeEvent] = []

    /// Makes a fake whose operators do what the script answers for their task; by default they exit at once with status zero.
    public init(
        capabilities: ExecutorCapabilities = .fake, script: @escaping @Sendable (OperatorTask) -> FakeOperator = { _ in .exits() }
    ) {
        self.capabilities = capabilities
        self.script = script
    }

    // MARK: Executor

    public func prepare(_ task: OperatorTask) throws -> OperatorHandle {
        let behaviour = script(task)
        if let error = behaviour.prepareError { throw error }
        let handle = OperatorHandle(executor: capabilities.name, taskID: task.id, reference: task.stateDirectory)
        if let known = entries[task.id] {
            guard known.task == task else {
                throw ExecutionError(.alreadyExists, "another task '\(task.id)' was prepared before")
            }
            return handle
        }
        entries[task.id] = Entry(task: task, script: behaviour)
        note(.prepared(task.id))
        return handle
    }

    public func start(_ handle: OperatorHandle) throws {
        var entry = try entry(of: handle)
        if let error = entry.script.startError { throw error }
        guard case .prepared = entry.state else {
            note(.startedAgain(handle.taskID))
            return
        }
        entry.state = .running
        entry.startedAt = Date()
        entries[handle.taskID] = entry
        note(.ran(handle.taskID))
        perform(entry)
    }

    public func wait(_ handle: OperatorHandle) async throws -> OperatorExit {
        while true {
            let entry = try entry(of: handle)
            switch entry.state {
            case .prepared:
                throw ExecutionError(.failedPrecondition, "operator '\(handle.taskID)' was never started")
            case .ended(let exit):
                return exit
            case .lost:
                return Self.lostExit(entry)
            case .running:
                try await change()
            }
        }
    }

    @discardableResult
    public func stop(_ handle: OperatorHandle, graceSeconds: Double) throws -> OperatorExit {
        let entry = try entry(of: handle)
        switch entry.state {
        case .ended(let exit):
            return exit
        case .lost:
            return Self.lostExit(entry)
        case .prepared, .running:
            note(.stopped(handle.taskID))
            return end(handle.taskID, reason: .stopped, signal: 15)
        }
    }

    public func recover(_ handle: OperatorHandle) -> RecoveredState {
        switch entries[handle.taskID]?.state {
        case .prepared: .notStarted
        case .running: .running
        case .ended(let exit): .exited(exit)
        case .lost, nil: .lost
        }
    }

    public func statistics(_ handle: OperatorHandle) -> OperatorStatistics? {
        guard case .running = entries[handle.taskID]?.state else { return nil }
        return OperatorStatistics(cpuSeconds: 0, peakMemoryBytes: 0, memoryBytes: 0, processes: 1)
    }

    public func cleanUp(_ handle: OperatorHandle) {
        guard let entry = entries[handle.taskID] else { return }
        if case .running = entry.state { end(handle.taskID, reason: .stopped, signal: 9) }
        entries[handle.taskID] = nil
        note(.cleanedUp(handle.taskID))
    }

    // MARK: For tests

    /// Ends a held operator with a status; does nothing when it does not run.
    public func finish(_ taskID: String, status: Int32 = 0) {
        guard case .running = entries[taskID]?.state else { return }
        end(taskID, reason: .exited, status: status)
    }

    /// Makes a running operator vanish without a word, as when the machine went down.
    public func lose(_ taskID: String) {
        guard case .running = entries[taskID]?.state else { return }
        entries[taskID]?.state = .lost
        note(.ended(taskID))
    }

    /// The tasks that run now, in the order of their identities.
    public var running: [OperatorTask] {
        entries.values.filter { if case .running = $0.state { true } else { false } }.map(\.task).sorted { $0.id < $1.id }
    }

    /// How often the operator of a task was really run: never more than once, or the caller broke the contract.
    public func runs(of taskID: String) -> Int {
        events.count { $0 == .ran(taskID) }
    }

    /// Waits until the calls taken so far satisfy a condition.
    public func wait(until condition: @Sendable ([FakeEvent]) -> Bool) async throws {
        while !condition(events) { try await change() }
    }

    // MARK: Inside

    private func entry(of handle: OperatorHandle) throws(ExecutionError) -> Entry {
        guard let entry = entries[handle.taskID] else {
            throw ExecutionError(.notFound, "operator '\(handle.taskID)' is unknown here")
        }
        return entry
    }

    private func perform(_ entry: Entry) {
        let id = entry.task.id
        var failure: String?
        do {
            try entry.script.work(entry.task)
        } catch {
            failure = "\(error)\n"
        }
        append(entry.script.log + (failure ?? ""), to: entry.task.logPath)
        if failure != nil {
            end(id, reason: .exited, status: 1)
            return
        }
        switch entry.script.ending {
        case .exits(let status): end(id, reason: .exited, status: status)
        case .ends(let reason, let signal): end(id, reason: reason, signal: signal)
        case .holds: break
        }
    }

    @discardableResult
    private func end(_ id: String, reason: OperatorExit.Reason, status: Int32? = nil, signal: Int32? = nil) -> OperatorExit {
        let exit = OperatorExit(
            status: status, signal: signal, reason: reason, message: Self.message(reason, status: status, signal: signal),
            startedAt: entries[id]?.startedAt ?? Date(), finishedAt: Date(),
            statistics: OperatorStatistics(cpuSeconds: 0, peakMemoryBytes: 0))
        entries[id]?.state = .ended(exit)
        note(.ended(id))
        return exit
    }

    private func append(_ text: String, to path: String) {
        guard !text.isEmpty else { return }
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let earlier = FileManager.default.contents(atPath: path) ?? Data()
            try (earlier + Data(text.utf8)).write(to: url)
        } catch {
            // A log that cannot be written never ends an operator; the real executor keeps to that as well.
        }
    }

    private func note(_ event: FakeEvent) {
        events.append(event)
        let waiting = changes
        changes = []
        for continuation in waiting { continuation.finish() }
    }

    /// Suspends until the next event.
    private func change() async throws {
        let (events, continuation) = AsyncStream<Void>.makeStream()
        changes.append(continuation)
        for await _ in events { break }
        try Task.checkCancellation()
    }

    private static func lostExit(_ entry: Entry) -> OperatorExit {
        OperatorExit(reason: .lost, message: "the operator vanished", startedAt: entry.startedAt, finishedAt: Date())
    }

    private static func message(_ reason: OperatorExit.Reason, status: Int32?, signal: Int32?) -> String {
        switch reason {
        case .exited: "exited with status \(status ?? 0)"
        case .signalled: "ended by signal \(signal ?? 0)"
        case .deadline: "ran beyond its deadline"
        case .outOfMemory: "exceeded its memory limit"
        case .stopped: "was stopped"
        case .startFailed: "could not be started"
        case .lost: "vanished"
        }
    }
}

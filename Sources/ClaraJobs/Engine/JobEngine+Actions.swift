// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation

/// The actions themselves. Each can be repeated after a crash at any instant.
extension JobEngine {
    /// Does what an entry asks for and tells the event that comes of it; nil when there is none.
    ///
    /// Throws for a fault that may pass; one that will not, and one that lasted too long, is an event.
    func act(_ entry: OutboxEntry) async throws -> JobEvent? {
        guard let position = entry.position else { return try await freeze(entry) }
        guard let work = try await ledger.work(jobID: entry.jobID, position: position) else { return nil }
        switch entry.kind {
        case .freeze: return nil
        case .prepare: return try await prepare(entry, work)
        case .start: return try await start(entry, work)
        case .wait: return try await wait(entry, work)
        case .stop: return try await stop(entry, work)
        case .cleanUp:
            if let handle = work.handle { await executor.cleanUp(handle) }
            configuration.removeStateDirectoryIfEmpty(ofJob: entry.jobID)
            return nil
        }
    }

    private func freeze(_ entry: OutboxEntry) async throws -> JobEvent? {
        guard let payloadID = try await ledger.payloadID(ofJob: entry.jobID) else { return nil }
        return try await attempt(entry) {
            try await payloads.freeze(payloadID: payloadID)
            return .frozen
        } orElse: { error in
            .refused("the payload could not be made read-only: \(error)")
        }
    }

    private func prepare(_ entry: OutboxEntry, _ work: OperatorWork) async throws -> JobEvent? {
        guard work.phase == .preparing else {
            return work.phase == .unwinding ? .operatorNotPrepared(work.position, "not needed any more") : nil
        }
        return try await attempt(entry) {
            .operatorPrepared(work.position, try await handle(for: work))
        } orElse: { error in
            .operatorNotPrepared(work.position, "could not be prepared: \(error)")
        }
    }

    /// Has the executor take an operator, under a new identity if an earlier process left another task under this one.
    private func handle(for work: OperatorWork) async throws -> OperatorHandle {
        let plan = try work.plan()
        let mounts = try await mounts(for: plan, payloadID: work.payloadID)
        do {
            return try await executor.prepare(OperatorTask(work, plan: plan, mounts: mounts, configuration: configuration))
        } catch let error as any CodedError where error.code == .alreadyExists {
            try await ledger.nextAttempt(jobID: work.jobID, position: work.position)
            guard let again = try await ledger.work(jobID: work.jobID, position: work.position) else { throw error }
            return try await executor.prepare(OperatorTask(again, plan: plan, mounts: mounts, configuration: configuration))
        }
    }

    private func mounts(for plan: OperatorPlan, payloadID: String) async throws -> [OperatorTask.Mount] {
        try await payloads.removeOperatorOutput(payloadID: payloadID, operator: plan.name)
        var mounts: [OperatorTask.Mount] = []
        for input in plan.inputs {
            let path =
                if let source = input.from {
                    try await payloads.outputDirectory(payloadID: payloadID, operator: source, output: input.output)
                } else {
                    try await payloads.inputDirectory(payloadID: payloadID)
                }
            mounts.append(OperatorTask.Mount(hostPath: path, containerPath: input.path, isReadOnly: true))
        }
        for output in plan.outputs {
            let path = try await payloads.outputDirectory(payloadID: payloadID, operator: plan.name, output: output.name)
            mounts.append(OperatorTask.Mount(hostPath: path, containerPath: output.path, isReadOnly: false))
        }
        return mounts
    }

    private func start(_ entry: OutboxEntry, _ work: OperatorWork) async throws -> JobEvent? {
        // A job that ended meanwhile asked for a stop, which comes next in this lane.
        guard work.phase == .starting, let handle = work.handle else { return nil }
        if entry.isInherited {
            switch await executor.recover(handle) {
            case .notStarted: break
            case .running: return .operatorStarted(work.position, time.now())
            case .exited(let exit): return .operatorExited(work.position, exit)
            case .lost: return lost(work)
            }
        }
        return try await attempt(entry) {
            try await executor.start(handle)
            return .operatorStarted(work.position, time.now())
        } orElse: { error in
            // Nobody may start it later; if it did begin after all, this ends it.
            _ = try? await executor.stop(handle, graceSeconds: 0)
            let now = time.now()
            return .operatorExited(
                work.position,
                OperatorExit(reason: .startFailed, message: "could not be started: \(error)", startedAt: now, finishedAt: now))
        }
    }

    private func wait(_ entry: OutboxEntry, _ work: OperatorWork) async throws -> JobEvent? {
        guard work.phase == .running || work.phase == .stopping, let handle = work.handle else { return nil }
        if entry.isInherited, let event = await recovered(handle, work) { return event }
        return try await attempt(entry) {
            .operatorExited(work.position, try await executor.wait(handle))
        } orElse: { error in
            lost(work, because: "\(error)")
        }
    }

    private func stop(_ entry: OutboxEntry, _ work: OperatorWork) async throws -> JobEvent? {
        guard work.phase == .stopping, let handle = work.handle else { return nil }
        return try await attempt(entry) {
            .operatorExited(work.position, try await executor.stop(handle, graceSeconds: work.graceSeconds))
        } orElse: { error in
            lost(work, because: "\(error)")
        }
    }

    /// The end of an operator that an earlier process saw running; nil when it runs still.
    private func recovered(_ handle: OperatorHandle, _ work: OperatorWork) async -> JobEvent? {
        switch await executor.recover(handle) {
        case .running: nil
        case .exited(let exit): .operatorExited(work.position, exit)
        case .lost, .notStarted: lost(work)
        }
    }

    private func lost(_ work: OperatorWork, because reason: String? = nil) -> JobEvent {
        let now = time.now()
        let message = "lost: \(reason ?? "nothing tells how it ended")"
        return .operatorExited(work.position, OperatorExit(reason: .lost, message: message, startedAt: now, finishedAt: now))
    }

    /// Tries an action. A fault that may pass is thrown on while the policy allows another try; any other becomes an event.
    private func attempt(
        _ entry: OutboxEntry, _ action: () async throws -> JobEvent, orElse event: (any Error) async -> JobEvent
    ) async throws -> JobEvent {
        do {
            return try await action()
        } catch let error where error is CancellationError || Task.isCancelled {
            throw CancellationError()
        } catch {
            let mayPass = (error as? any CodedError)?.code.mayPass ?? true
            if mayPass, configuration.retry.delay(afterAttempt: entry.attempts + 1) != nil {
                throw TransientFault(error)
            }
            return await event(error)
        }
    }
}

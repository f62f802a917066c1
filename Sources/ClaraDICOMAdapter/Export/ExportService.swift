// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraResultsAPI
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// The agent that delivers results: fetches tasks from the Results Service and has each delivered.
///
/// It never leases more tasks than it can work on at once. Tasks that were under way when the process ended are still leased to
/// it and are taken up first.
final class ExportService: Service {
    private let store: AdapterStore
    private let catalog: EntityCatalog
    private let platform: any PlatformAPI
    private let results: ResultsClient
    private let sender: any InstanceSender
    private let settings: SendingSettings
    private let space: SpaceGuard
    /// The folder for downloaded files.
    private let folder: String
    private let logger: Logger
    /// The tasks that are being worked on; true for one that has been handed out again in the meantime.
    private let active = Mutex<[String: Bool]>([:])
    private let wakeUp = WakeUp()

    /// How long files that are being sent at a shutdown may take.
    private static let drainTime = Duration.seconds(3)

    init(
        store: AdapterStore, catalog: EntityCatalog, platform: any PlatformAPI, results: ResultsClient, sender: any InstanceSender,
        settings: SendingSettings, space: SpaceGuard, folder: String, logger: Logger
    ) {
        self.store = store
        self.catalog = catalog
        self.platform = platform
        self.results = results
        self.sender = sender
        self.settings = settings
        self.space = space
        self.folder = folder
        self.logger = logger
    }

    func run() async throws {
        try? FileManager.default.removeItem(atPath: folder)
        await withGracefulShutdownHandler {
            await Draining.run(limit: Self.drainTime) { await self.work() }
        } onGracefulShutdown: {
            self.wakeUp.close()
        }
    }

    private func work() async {
        await withDiscardingTaskGroup { group in
            for task in await interrupted() { start(task, in: &group) }
            while !wakeUp.isClosed, !Task.isCancelled {
                let free = settings.maximumAssociations - active.withLock { $0.count }
                guard free > 0 else {
                    await wakeUp.wait(until: nil)
                    continue
                }
                guard space.hasRoom else {
                    logger.warning("deliveries wait for room on the disk")
                    await wakeUp.wait(until: .now + .seconds(settings.pauseSeconds))
                    continue
                }
                for task in await fetch(free) { start(task, in: &group) }
            }
        }
    }

    private func fetch(_ count: Int) async -> [ResultTask] {
        do {
            let results = results
            let settings = settings
            return try await cancelWhenGracefulShutdown {
                try await results.pending(agent: settings.aeTitle, size: count, wait: .seconds(settings.waitSeconds))
            }
        } catch {
            guard !wakeUp.isClosed, !Task.isCancelled else { return [] }
            logger.warning("result tasks cannot be fetched", metadata: ["error": "\(error)"])
            await wakeUp.wait(until: .now + .seconds(settings.pauseSeconds))
            return []
        }
    }

    /// The tasks that were under way when the process ended, as far as they are still ours.
    private func interrupted() async -> [ResultTask] {
        let store = store
        guard let ids = try? await BlockingWork.run({ try store.interruptedExports() }) else { return [] }
        var tasks: [ResultTask] = []
        for id in ids.prefix(settings.maximumAssociations) {
            if let task = await leased(id) { tasks.append(task) }
        }
        return tasks
    }

    /// A task as it is now, if it is leased to this agent. What cannot be asked for now comes back when its lease ends.
    private func leased(_ id: String) async -> ResultTask? {
        let results = results
        guard let task = try? await cancelWhenGracefulShutdown({ try await results.task(id) }) else { return nil }
        return task.state == .inProgress && task.agent == settings.aeTitle ? task : nil
    }

    private func start(_ task: ResultTask, in group: inout DiscardingTaskGroup) {
        // A task that is being worked on is handed out again when it takes longer than its lease, which renews the lease; or
        // when it has just been reported for another try, which is begun when this one has left.
        let isNew = active.withLock { active in
            defer { active[task.taskId] = active[task.taskId] != nil }
            return active[task.taskId] == nil
        }
        guard isNew else { return }
        group.addTask {
            var next: ResultTask? = task
            while let task = next {
                await self.deliver(task)
                next = await self.takeUpAgain(task.taskId)
            }
            self.wakeUp.ring()
        }
    }

    /// Ends the work on a task, unless it has been handed out again in the meantime and is to be done.
    private func takeUpAgain(_ id: String) async -> ResultTask? {
        while !wakeUp.isClosed, !Task.isCancelled {
            let isAgain = active.withLock { active in
                let isAgain = active[id] ?? false
                active[id] = isAgain ? false : nil
                return isAgain
            }
            guard isAgain else { return nil }
            if let task = await leased(id) { return task }
        }
        active.withLock { $0[id] = nil }
        return nil
    }

    private func deliver(_ task: ResultTask) async {
        var logger = logger
        logger[metadataKey: "task.id"] = "\(task.taskId)"
        logger[metadataKey: "job.id"] = "\(task.jobId)"
        let worker = ExportWorker(
            task: task, store: store, catalog: catalog, platform: platform, sender: sender, settings: settings,
            folder: "\(folder)/\(FileNameComponent.make(task.taskId))", shouldStop: { [wakeUp] in wakeUp.isClosed }, logger: logger)
        do {
            let outcome = try await worker.run()
            try await report(outcome, task, logger)
        } catch is CancellationError {
            return
        } catch {
            // Not reported: the task comes back when its lease ends, and files that were delivered are not sent again.
            logger.error("delivery cannot be completed", metadata: ["error": "\(error)"])
        }
    }

    private func report(_ outcome: ExportOutcome, _ task: ResultTask, _ logger: Logger) async throws {
        guard outcome != .interrupted else { return }
        do {
            try await tell(outcome, task, logger)
        } catch let error as ResultsError where error.code == .notFound || error.code == .failedPrecondition {
            // Somebody has removed the task or decided on it in the meantime; what was done stays true.
            logger.warning("report refused", metadata: ["error": "\(error)"])
        }
        let store = store
        try await BlockingWork.run {
            try store.endExport(taskID: task.taskId, state: outcome.state, message: outcome.reason, now: Date())
        }
    }

    private func tell(_ outcome: ExportOutcome, _ task: ResultTask, _ logger: Logger) async throws {
        switch outcome {
        case .interrupted: return
        case .succeeded:
            try await results.reportSuccess(taskID: task.taskId)
            logger.info("results delivered", metadata: ["task.files": "\(task.uris.count)"])
        case .retryLater(let message):
            try await results.reportFailure(taskID: task.taskId, retryLater: true)
            logger.warning("results not delivered, to be tried again", metadata: ["error": "\(message)"])
        case .failed(let message):
            try await results.reportFailure(taskID: task.taskId, retryLater: false)
            logger.error("results not delivered", metadata: ["error": "\(message)"])
        }
    }
}

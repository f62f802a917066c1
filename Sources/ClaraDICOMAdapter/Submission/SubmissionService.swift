// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import DICOM
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Makes jobs of groups: one worker for each submission that is not over, from its group's first instance on.
final class SubmissionService: Service {
    let store: AdapterStore
    let platform: any PlatformAPI
    let settings: SubmissionSettings
    /// The folder of received files.
    let folder: String
    let uploads: AsyncSemaphore
    let logger: Logger

    /// How long a call of the platform may still take at a shutdown. Every step can be repeated after the next start.
    private static let drainTime = Duration.seconds(2)
    /// The pause after the database could not be read.
    private static let pause = Duration.seconds(1)

    private let active = Mutex<[String: ActiveSubmission]>([:])
    private let wakeUp = WakeUp()

    private struct ActiveSubmission {
        var groupID: String
        var wakeUp: WakeUp
    }

    init(store: AdapterStore, platform: any PlatformAPI, settings: SubmissionSettings, folder: String, logger: Logger) {
        self.store = store
        self.platform = platform
        self.settings = settings
        self.folder = folder
        uploads = AsyncSemaphore(settings.parallelUploads)
        self.logger = logger
    }

    /// An instance is there to be uploaded.
    func instanceStored(in groupID: String, isFirst: Bool) {
        if isFirst { wakeUp.ring() } else { wake(groupID) }
    }

    /// All instances of a group are known.
    func groupClosed(_ groupID: String) {
        wake(groupID)
    }

    /// A submission was made to go on.
    func submissionRetried() {
        wakeUp.ring()
    }

    /// Forgets a group whose submissions are over, with its files, and cancels the jobs that were made for it and never started.
    func drop(_ groupID: String) async throws {
        let store = store
        let folder = folder
        let faulted = try await BlockingWork.run {
            let faulted = try store.submissions(groupID: groupID).filter { $0.state == .faulted }
            for path in try store.removeGroup(groupID) { try? FileManager.default.removeItem(atPath: "\(folder)/\(path)") }
            return faulted
        }
        let platform = platform
        for jobID in faulted.compactMap(\.jobID) {
            do {
                // A shutdown waits for no platform that does not answer.
                try await cancelWhenGracefulShutdown {
                    // One that has been started after all, which a lost answer can hide, belongs to nobody here any more.
                    guard try await platform.jobStatus(jobID).started == nil else { return }
                    _ = try await platform.cancelJob(jobID, reason: "its group was dropped")
                }
            } catch {
                logger.warning("job of a dropped group cannot be cancelled", metadata: ["job.id": "\(jobID)", "error": "\(error)"])
            }
        }
    }

    private func wake(_ groupID: String) {
        let workers = active.withLock { $0.values.filter { $0.groupID == groupID }.map(\.wakeUp) }
        for worker in workers { worker.ring() }
    }

    func run() async throws {
        try await finishGroups()
        await withGracefulShutdownHandler {
            await Draining.run(limit: Self.drainTime) { await self.work() }
        } onGracefulShutdown: {
            self.wakeUp.close()
            for worker in self.active.withLock({ Array($0.values) }) { worker.wakeUp.close() }
        }
    }

    private func work() async {
        await withDiscardingTaskGroup { group in
            while !wakeUp.isClosed, !Task.isCancelled {
                do {
                    let store = store
                    let submissions = try await BlockingWork.run { try store.unfinishedSubmissions() }
                    for submission in submissions { start(submission, in: &group) }
                    await wakeUp.wait(until: nil)
                } catch {
                    logger.error("submissions cannot be read", metadata: ["error": "\(error)"])
                    await wakeUp.wait(until: .now + Self.pause)
                }
            }
        }
    }

    /// Groups whose last submission was completed just before the process ended.
    private func finishGroups() async throws {
        let store = store
        for group in try await BlockingWork.run({ try store.groups(in: .closed) }) { await finish(group.id) }
    }

    private func start(_ submission: SubmissionRecord, in group: inout DiscardingTaskGroup) {
        let workerWakeUp = WakeUp()
        let isNew = active.withLock { active in
            guard active[submission.id] == nil else { return false }
            active[submission.id] = ActiveSubmission(groupID: submission.groupID, wakeUp: workerWakeUp)
            return true
        }
        guard isNew else { return }
        if wakeUp.isClosed { workerWakeUp.close() }
        group.addTask {
            await SubmissionWorker(service: self, id: submission.id, groupID: submission.groupID, wakeUp: workerWakeUp).run()
            self.active.withLock { $0[submission.id] = nil }
            // Whoever made the submission go on while its worker was still leaving was not heard.
            self.wakeUp.ring()
        }
    }

    /// Lets go of a group's files when all its jobs have them.
    func finish(_ groupID: String) async {
        do {
            let store = store
            let folder = folder
            try await BlockingWork.run {
                for path in try store.finishGroup(groupID) { try? FileManager.default.removeItem(atPath: "\(folder)/\(path)") }
            }
        } catch {
            logger.error("group cannot be finished", metadata: ["group.id": "\(groupID)", "error": "\(error)"])
        }
    }
}

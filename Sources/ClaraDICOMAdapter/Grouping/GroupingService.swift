// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOMNetwork
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Keeps the time of groups: closes each when it is complete and hands it on.
final class GroupingService: Service {
    private let store: AdapterStore
    private let catalog: EntityCatalog
    private let submissions: SubmissionService
    private let logger: Logger
    private let state = Mutex(State())
    private let wakeUp = WakeUp()
    private let time: GroupingTime

    private struct State {
        var machine = GroupingMachine()
        /// When the loop looks next unless it is woken.
        var scheduled: Duration?
    }

    /// How long a group of an AE title that is gone may be idle, in seconds.
    private static let defaultTimeout = 5.0

    init(store: AdapterStore, catalog: EntityCatalog, submissions: SubmissionService, time: GroupingTime, logger: Logger) {
        self.store = store
        self.catalog = catalog
        self.submissions = submissions
        self.time = time
        self.logger = logger
    }

    private var now: Duration { time.now() }

    /// An instance has been recorded; called before its sender is answered.
    func stored(_ outcome: RecordedArrival, of application: BoundApplication, on association: AssociationInfo) {
        let event = GroupingEvent.stored(
            group: outcome.groupID, arrivals: outcome.arrivals, timeout: .seconds(application.settings.timeout),
            association: association.id, at: now)
        handle(event)
        submissions.instanceStored(in: outcome.groupID, isFirst: outcome.isFirst)
    }

    func transferBegan(on association: AssociationInfo) {
        handle(.transferBegan(association: association.id))
    }

    func transferEnded(on association: AssociationInfo) {
        handle(.transferEnded(association: association.id))
    }

    func associationEnded(_ association: AssociationInfo) {
        handle(.associationEnded(association: association.id))
    }

    /// Wakes the loop only when there is something to do earlier than it knows of.
    private func handle(_ event: GroupingEvent) {
        let isEarlier = state.withLock { state in
            _ = state.machine.handle(event)
            guard let next = state.machine.nextDeadline else { return false }
            return state.scheduled.map { next < $0 } ?? true
        }
        if isEarlier { wakeUp.ring() }
    }

    func run() async throws {
        try await resume()
        await withGracefulShutdownHandler {
            while !wakeUp.isClosed, !Task.isCancelled {
                for closing in state.withLock({ $0.machine.handle(.tick(at: now)) }) { await close(closing) }
                let next = state.withLock { state in
                    state.scheduled = state.machine.nextDeadline
                    return state.scheduled
                }
                await time.wait(wakeUp, next)
            }
        } onGracefulShutdown: {
            self.wakeUp.close()
        }
    }

    /// Takes over the groups that were open when the process ended.
    private func resume() async throws {
        let store = store
        for group in try await BlockingWork.run({ try store.groups(in: .open) }) {
            let timeout = catalog.application(aeTitle: group.aeTitle)?.settings.timeout ?? Self.defaultTimeout
            handle(.resumed(group: group.id, arrivals: group.arrivals, timeout: .seconds(timeout), at: now))
            logger.info("group resumed", metadata: ["group.id": "\(group.id)", "group.arrivals": "\(group.arrivals)"])
        }
    }

    private func close(_ closing: GroupingMachine.Closing) async {
        do {
            let store = store
            let isClosed = try await BlockingWork.run {
                try store.closeGroup(closing.group, arrivals: closing.arrivals, now: Date())
            }
            guard isClosed else {
                handle(.notClosed(group: closing.group, at: now))
                return
            }
            handle(.closed(group: closing.group))
            submissions.groupClosed(closing.group)
            logger.info("group complete", metadata: ["group.id": "\(closing.group)", "group.arrivals": "\(closing.arrivals)"])
        } catch {
            logger.error("group cannot be closed", metadata: ["group.id": "\(closing.group)", "error": "\(error)"])
            handle(.notClosed(group: closing.group, at: now))
        }
    }
}

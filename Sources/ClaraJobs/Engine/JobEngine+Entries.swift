// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Foundation
import Logging

/// One entry from beginning to end: act, commit, or try later.
extension JobEngine {
    /// Carries out an entry the caller claimed in the transaction that wrote it. When the calling task is cancelled, the engine
    /// takes the entry over.
    func carryOutNow(_ entry: OutboxEntry) async {
        do {
            try await carryOut(entry)
        } catch {
            // Only a probe throws here; the entry stays in the book.
            board.end(with: error)
        }
    }

    func carryOut(_ entry: OutboxEntry) async throws {
        do {
            try probe?.reached(.acting(entry))
            let event = try await act(entry)
            try probe?.reached(.acted(entry))
            if let event {
                try await commit(event, to: entry.jobID, completing: entry)
            } else {
                try await ledger.complete(entry)
            }
            board.finish(entry)
        } catch let error as any CodedError where !Task.isCancelled {
            await tryLater(entry, after: error)
        } catch let error where error is CancellationError || Task.isCancelled {
            // Not for this task to finish; whoever does must look how far it came.
            var entry = entry
            entry.isInherited = true
            board.postpone(entry)
        }
    }

    /// Notes a failed try in the book and on the board.
    private func tryLater(_ entry: OutboxEntry, after error: any CodedError) async {
        if let error = error as? JobsError, error.reason == .unknownJob {
            board.finish(entry)
            return
        }
        var entry = entry
        entry.attempts += 1
        entry.isInherited = true
        entry.due = time.now().addingTimeInterval(configuration.retry.patientDelay(afterAttempt: entry.attempts))
        logger.warning(
            "job action failed",
            metadata: [
                "job.id": "\(entry.jobID)", "job.action": "\(entry.kind.rawValue)", "attempt": "\(entry.attempts)", "error": "\(error)",
            ])
        do throws(JobsError) {
            try await ledger.postpone(entry, error: error.description)
        } catch {
            // The book cannot be written either; the board remembers until it can, and a restart begins anew.
            complain("job action not noted", error, jobID: entry.jobID)
        }
        board.postpone(entry)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import GRDB

/// The book of all jobs: every change of state, with the actions it asks for, is one transaction here before anything is done.
final class JobLedger: Sendable {
    let database: any DatabaseWriter
    /// Told of every committed change, in the order of the commits.
    private let observer: @Sendable (JobCommit) -> Void

    init(database: any DatabaseWriter, observer: @escaping @Sendable (JobCommit) -> Void) {
        self.database = database
        self.observer = observer
    }

    func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws(JobsError) -> Value {
        do {
            return try await database.read(body)
        } catch {
            throw Self.translated(error)
        }
    }

    /// One transaction. The observer hears of its commits while no other transaction can begin, so their order is kept.
    func write<Value: Sendable>(_ body: @Sendable (Database, inout [JobCommit]) throws -> Value) async throws(JobsError) -> Value {
        do {
            return try await database.writeWithoutTransaction { [observer] db in
                var commits: [JobCommit] = []
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try body(db, &commits)
                    return .commit
                }
                for commit in commits { observer(commit) }
                guard let value else { throw JobsError(.store, "a transaction ended without a result") }
                return value
            }
        } catch {
            throw Self.translated(error)
        }
    }

    private static func translated(_ error: any Error) -> JobsError {
        switch error {
        case let error as JobsError: error
        case is CancellationError: JobsError(.cancelled, "the call was cancelled", cause: error)
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
            JobsError(.storeFull, "there is no room for the database of jobs", cause: error)
        default: JobsError(.store, "the database of jobs failed", cause: error)
        }
    }

    static func unknown(_ id: String) -> JobsError {
        JobsError(.unknownJob, "there is no job \(id)")
    }
}

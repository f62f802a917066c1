// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The jobs a filter chooses, oldest first; a page at a time is in memory.
///
/// A job that changes while the list is read appears as it was when its page was read, or not at all when it stopped fitting.
public struct JobList: AsyncSequence, Sendable {
    public typealias Element = Job
    public typealias Failure = JobsError

    static let pageLength = 200

    let ledger: JobLedger
    let filter: JobFilter

    /// Reads pages as they are needed.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let ledger: JobLedger
        let filter: JobFilter
        var page: ArraySlice<Job> = []
        /// Where the last page ended; nil after the last one.
        var place: Int64? = 0

        public mutating func next() async throws(JobsError) -> Job? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(JobsError) -> Job? {
            while page.isEmpty, let start = place {
                let read = try await ledger.page(filter, after: start, limit: JobList.pageLength)
                page = read.jobs[...]
                place = read.end
            }
            return page.popFirst()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(ledger: ledger, filter: filter)
    }

    /// All of them at once.
    public func all() async throws(JobsError) -> [Job] {
        var jobs: [Job] = []
        for try await job in self { jobs.append(job) }
        return jobs
    }
}

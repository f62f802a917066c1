// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The lines of an operator's log up to its present end, in batches; bytes that are not UTF-8 appear as replacement characters.
///
/// A line longer than ``maximumLineBytes`` comes in pieces. No more than a few pieces are in memory.
public struct JobLog: AsyncSequence, Sendable {
    public typealias Element = [String]
    public typealias Failure = JobsError

    /// The operator name under which the job's own messages are read, as in the platform this one is compatible with.
    public static let engineOperator = "clara-pod-manager"
    /// The longest piece of a line in bytes.
    public static let maximumLineBytes = 64 << 10

    private enum Source {
        case file(String)
        case lines([String])
    }

    private let source: Source

    /// The file at a path; one that does not exist is empty.
    init(path: String) { source = .file(path) }

    init(lines: [String]) { source = .lines(lines) }

    /// Reads the file as it is asked for.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var reader: LogReader?
        private var lines: [String]
        private let path: String?

        init(path: String?, lines: [String]) {
            self.path = path
            self.lines = lines
        }

        public mutating func next() async throws(JobsError) -> [String]? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(JobsError) -> [String]? {
            guard let path else {
                defer { lines = [] }
                return lines.isEmpty ? nil : lines
            }
            if reader == nil { reader = try LogReader(path: path) }
            return try reader?.next()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        switch source {
        case .file(let path): AsyncIterator(path: path, lines: [])
        case .lines(let lines): AsyncIterator(path: nil, lines: lines)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

/// Waits until a condition holds, and fails the test when it does not within the time.
func eventually(
    _ what: String, within limit: Duration = .seconds(90), pause: Duration = .milliseconds(20),
    sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record("not within \(limit): \(what)", sourceLocation: sourceLocation)
            throw NeverHappened(what: what)
        }
        try await Task.sleep(for: pause)
    }
}

/// What a test waited for in vain.
struct NeverHappened: Error {
    var what: String
}

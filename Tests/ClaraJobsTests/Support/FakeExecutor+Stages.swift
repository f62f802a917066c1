// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Testing

extension FakeEvent {
    /// `<job>.<position>.<name>.<attempt>`
    var ranStage: String? {
        guard case .ran(let id) = self else { return nil }
        return id.split(separator: ".").dropFirst(2).first.map(String.init)
    }
}

extension FakeExecutor {
    /// The names of the operators that ran, in order.
    func order() -> [String] { events.compactMap(\.ranStage) }

    /// Waits until operators of these names have begun.
    func waitUntilRunning(_ stages: Set<String>) async throws {
        try await wait { events in stages.isSubset(of: events.compactMap(\.ranStage)) }
    }
}

/// Looks until a condition holds, for what has no event; gives up after a minute.
func eventually(_ condition: () async throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record("the condition never held", sourceLocation: sourceLocation)
            return
        }
        await Task.yield()
    }
}

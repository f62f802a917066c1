// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The time of the machine.
struct SystemTimekeeper: Timekeeper {
    func now() -> Date { Date() }

    func sleep(until date: Date) async throws {
        let seconds = date.timeIntervalSinceNow
        if seconds > 0 { try await Task.sleep(for: .seconds(seconds)) }
    }
}

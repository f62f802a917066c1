// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A condition did not come true in time.
struct NotInTime: Error, CustomStringConvertible {
    let description: String
}

/// Asks again until there is a value.
///
/// - Parameter limit: a generous bound that ends a hanging test; no test measures with it.
@discardableResult
func eventually<Value>(
    _ what: String, limit: Duration = .seconds(120), _ condition: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if let value = try await condition() { return value }
        try await Task.sleep(for: .milliseconds(20))
    }
    throw NotInTime(description: "waited \(limit) in vain: \(what)")
}

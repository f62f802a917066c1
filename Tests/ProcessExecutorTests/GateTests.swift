// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Testing

@testable import ProcessExecutor

@Suite("Gates", .timeLimit(.minutes(5)))
struct GateTests {
    @Test("everybody who waits goes on when the gate opens, and nobody waits afterwards")
    func opens() async throws {
        let gate = Gate()
        async let first: Void = gate.wait()
        async let second: Void = gate.waitRegardless()
        gate.open()
        try await first
        await second
        try await gate.wait()
        #expect(gate.isOpen)
    }

    @Test("a cancelled task stops waiting")
    func cancels() async {
        let gate = Gate()
        let waiter = Task { try await gate.wait() }
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
    }
}

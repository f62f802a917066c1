// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import AsyncAlgorithms
internal import GRPCCore

/// The sending side of one direction of a call; a write returns when the other end has taken the element.
struct InProcessWriter<Element: Sendable>: ClosableRPCWriterProtocol {
    let channel: AsyncThrowingChannel<Element, any Error>
    /// Whether the other end takes nothing more.
    let isClosed: @Sendable () -> Bool

    func write(_ element: Element) async throws {
        if isClosed() { throw RPCError(code: .cancelled, message: "The other end of the call has ended it.") }
        await channel.send(element)
        try Task.checkCancellation()
    }

    func write(contentsOf elements: some Sequence<Element>) async throws {
        for element in elements { try await write(element) }
    }

    func finish() async {
        channel.finish()
    }

    func finish(throwing error: any Error) async {
        channel.fail(error)
    }
}

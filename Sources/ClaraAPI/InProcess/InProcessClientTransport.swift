// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import GRPCCore
internal import Synchronization

/// The client's end of an ``InProcessConnection``.
public final class InProcessClientTransport: ClientTransport {
    public typealias Bytes = [UInt8]

    private struct State {
        var isShutDown = false
        var openCalls = 0
    }

    private let server: InProcessServerTransport
    private let state = Mutex(State())
    private let ended: AsyncStream<Void>
    private let endedContinuation: AsyncStream<Void>.Continuation

    init(server: InProcessServerTransport) {
        self.server = server
        (ended, endedContinuation) = AsyncStream.makeStream()
    }

    public let retryThrottle: RetryThrottle? = nil

    public func config(forMethod descriptor: MethodDescriptor) -> MethodConfig? { nil }

    /// Waits until the client is shut down and its last call has ended; there is no connection to keep.
    public func connect() async throws {
        for await _ in ended {}
    }

    public func beginGracefulShutdown() {
        let isIdle = state.withLock { state in
            state.isShutDown = true
            return state.openCalls == 0
        }
        if isIdle { endedContinuation.finish() }
    }

    public func withStream<Result: Sendable>(
        descriptor: MethodDescriptor, options: CallOptions,
        _ closure: (_ stream: RPCStream<Inbound, Outbound>, _ context: ClientContext) async throws -> Result
    ) async throws -> Result {
        let isShutDown = state.withLock { state in
            if !state.isShutDown { state.openCalls += 1 }
            return state.isShutDown
        }
        if isShutDown { throw RPCError(code: .failedPrecondition, message: "The client has been shut down.") }
        defer {
            let isLast = state.withLock { state in
                state.openCalls -= 1
                return state.isShutDown && state.openCalls == 0
            }
            if isLast { endedContinuation.finish() }
        }
        let call = InProcessCall(descriptor)
        try server.accept(call)
        defer { call.clientDidEnd() }
        let context = ClientContext(descriptor: descriptor, remotePeer: "in-process", localPeer: "in-process")
        return try await closure(call.clientStream, context)
    }
}

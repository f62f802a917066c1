// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import GRPCCore
internal import Synchronization

/// The server's end of an ``InProcessConnection``.
public final class InProcessServerTransport: ServerTransport {
    public typealias Bytes = [UInt8]

    private struct State {
        var isShutDown = false
        var nextID: UInt64 = 0
        var calls: [UInt64: InProcessCall] = [:]
    }

    private let incoming: AsyncStream<InProcessCall>
    private let continuation: AsyncStream<InProcessCall>.Continuation
    private let state = Mutex(State())

    init() {
        (incoming, continuation) = AsyncStream.makeStream()
    }

    /// Queues a call for the handler. Calls that come before ``listen(streamHandler:)`` wait for it.
    func accept(_ call: InProcessCall) throws {
        if case .terminated = continuation.yield(call) {
            throw RPCError(code: .unavailable, message: "The server in this process has ended.")
        }
    }

    public func listen(
        streamHandler: @escaping @Sendable (_ stream: RPCStream<Inbound, Outbound>, _ context: ServerContext) async -> Void
    ) async throws {
        await withDiscardingTaskGroup { group in
            for await call in incoming {
                group.addTask { await self.serve(call, streamHandler) }
            }
        }
        // A cancelled task leaves the loop with calls still queued, and others may come: they are told so.
        continuation.finish()
        for await call in incoming { call.refuse() }
    }

    private func serve(
        _ call: InProcessCall, _ handler: @Sendable (_ stream: RPCStream<Inbound, Outbound>, _ context: ServerContext) async -> Void
    ) async {
        await withServerContextRPCCancellationHandle { handle in
            call.attach(handle)
            let (id, isShutDown) = state.withLock { state in
                state.nextID += 1
                state.calls[state.nextID] = call
                return (state.nextID, state.isShutDown)
            }
            if isShutDown { handle.cancel() }
            await handler(
                call.serverStream,
                ServerContext(descriptor: call.descriptor, remotePeer: "in-process", localPeer: "in-process", cancellation: handle))
            call.serverDidEnd()
            _ = state.withLock { $0.calls.removeValue(forKey: id) }
        }
    }

    public func beginGracefulShutdown() {
        let calls = state.withLock { state in
            state.isShutDown = true
            return Array(state.calls.values)
        }
        continuation.finish()
        for call in calls { call.cancelServer() }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import AsyncAlgorithms
internal import GRPCCore
internal import Synchronization

/// One call on its way between the two ends: a channel in each direction, and who still takes part.
final class InProcessCall: Sendable {
    typealias Bytes = [UInt8]

    private struct State {
        var isClientDone = false
        var isServerDone = false
        var cancellation: ServerContext.RPCCancellationHandle?
    }

    let descriptor: MethodDescriptor
    let requests = AsyncThrowingChannel<RPCRequestPart<Bytes>, any Error>()
    let responses = AsyncThrowingChannel<RPCResponsePart<Bytes>, any Error>()
    private let state = Mutex(State())

    init(_ descriptor: MethodDescriptor) {
        self.descriptor = descriptor
    }

    var clientStream: RPCStream<RPCAsyncSequence<RPCResponsePart<Bytes>, any Error>, RPCWriter<RPCRequestPart<Bytes>>.Closable> {
        RPCStream(
            descriptor: descriptor, inbound: RPCAsyncSequence(wrapping: responses),
            outbound: RPCWriter.Closable(
                wrapping: InProcessWriter(channel: requests) { [self] in state.withLock { $0.isServerDone } }))
    }

    var serverStream: RPCStream<RPCAsyncSequence<RPCRequestPart<Bytes>, any Error>, RPCWriter<RPCResponsePart<Bytes>>.Closable> {
        RPCStream(
            descriptor: descriptor, inbound: RPCAsyncSequence(wrapping: requests),
            outbound: RPCWriter.Closable(
                wrapping: InProcessWriter(channel: responses) { [self] in state.withLock { $0.isClientDone } }))
    }

    /// Binds the handle that tells the server's handler that nobody waits for it any more.
    func attach(_ handle: ServerContext.RPCCancellationHandle) {
        let isOver = state.withLock { state in
            state.cancellation = handle
            return state.isClientDone
        }
        if isOver { handle.cancel() }
    }

    /// Tells the server's handler that nobody waits for it any more.
    func cancelServer() {
        state.withLock { $0.cancellation }?.cancel()
    }

    /// The client needs no more of the answer.
    func clientDidEnd() {
        let handle = state.withLock { state in
            state.isClientDone = true
            return state.isServerDone ? nil : state.cancellation
        }
        requests.fail(RPCError(code: .cancelled, message: "The client has ended the call."))
        responses.finish()
        handle?.cancel()
    }

    /// The server has answered, or never will.
    func serverDidEnd() {
        state.withLock { $0.isServerDone = true }
        requests.finish()
        responses.finish()
    }

    /// No server takes the call.
    func refuse() {
        state.withLock { $0.isServerDone = true }
        responses.fail(RPCError(code: .unavailable, message: "The server in this process has ended."))
        requests.finish()
    }
}

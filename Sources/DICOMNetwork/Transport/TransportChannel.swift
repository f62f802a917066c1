// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import NIOCore

/// What an association's task needs to know of its connection.
struct TransportChannel: Sendable {
    /// The storage of one read, which is also how much may wait to be taken: a PDU of the usual maximum length.
    static let readLength = 128 * 1024

    let transport: NIOLoopBound<AssociationTransport>
    let channel: any Channel

    /// Puts a transport into the pipeline of a new channel; to be called on its event loop.
    init(_ channel: any Channel) throws {
        let transport = AssociationTransport(readAhead: Self.readLength)
        try channel.pipeline.syncOperations.addHandler(transport)
        self.transport = NIOLoopBound(transport, eventLoop: channel.eventLoop)
        self.channel = channel
    }

    /// Runs `body` where the connection's bytes arrive, and tells the transport when the task is cancelled.
    func run<R: Sendable>(_ body: @Sendable (AssociationTransport) async throws -> R) async rethrows -> R {
        let transport = transport
        let eventLoop = channel.eventLoop
        return try await withTaskExecutorPreference(EventLoopTaskExecutor(eventLoop)) {
            try await withTaskCancellationHandler {
                try await body(transport.value)
            } onCancel: {
                eventLoop.execute { transport.value.cancel() }
            }
        }
    }

    /// The options of every connection: small PDUs leave at once, reads happen when there is room, writes are bounded.
    static func options(_ channel: any Channel) throws {
        guard let options = channel.syncOptions else { return }
        try options.setOption(ChannelOptions.tcpOption(.tcp_nodelay), value: 1)
        try options.setOption(ChannelOptions.socketOption(.so_keepalive), value: 1)
        try options.setOption(ChannelOptions.autoRead, value: false)
        try options.setOption(
            ChannelOptions.recvAllocator,
            value: AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: readLength))
        try options.setOption(
            ChannelOptions.writeBufferWaterMark, value: .init(low: 64 * 1024, high: 256 * 1024))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore
import NIOPosix
import Synchronization

@testable import DICOMNetwork

/// Accepts every association with ``RawPeer/acceptance`` and answers every whole instance with what `answer` gives, for the time of
/// `body`.
///
/// - Returns: how many associations were asked for.
func withStoragePeer(answer: @escaping @Sendable (CommandSet) -> ByteBuffer, body: (Int) async throws -> Void) async throws -> Int {
    let associations = Counter()
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(StoragePeer(associations: associations, answer: answer))
            }
        }
        .bind(host: "127.0.0.1", port: 0).get()
    do {
        try await body(listener.localAddress?.port ?? 0)
        try await listener.close()
        return associations.value
    } catch {
        try await listener.close()
        throw error
    }
}

private final class Counter: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    func increment() { count.add(1, ordering: .relaxed) }
}

private final class StoragePeer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let associations: Counter
    private let answer: @Sendable (CommandSet) -> ByteBuffer
    private var decoder = PDUDecoder()
    private var assembler = MessageAssembler()
    private var command = CommandSet()

    init(associations: Counter, answer: @escaping @Sendable (CommandSet) -> ByteBuffer) {
        self.associations = associations
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.append(unwrapInboundIn(data))
        do {
            while let event = try decoder.next() {
                guard let reply = try reply(to: event) else { continue }
                context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
            }
        } catch {
            context.close(promise: nil)
        }
    }

    private func reply(to event: PDUEvent) throws -> ByteBuffer? {
        switch event {
        case .pdu(.associateRequest):
            associations.increment()
            return RawPeer.acceptance
        case .pdu(.releaseRequest): return ByteBuffer { ReleasePDU.writeReply(to: &$0) }
        case .pdu: return nil
        case .fragment(let fragment):
            switch try assembler.take(fragment) {
            case .command(let command, _): self.command = command
            case .data(_, isLast: true): return answer(command)
            case .none, .data: break
            }
            return nil
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Glibc
import NIOCore

/// The end of a TCP connection that an association's task reads from and writes to, both on the connection's event loop.
///
/// Bytes are read from the socket only while less than `readAhead` of them wait to be taken, so a slow receiver slows its
/// own peer down and nobody else. The kernel is told after every read to acknowledge at once (`TCP_QUICKACK` is not lasting):
/// senders that write a PDU's header and body separately with Nagle's algorithm on would else wait 40 ms for each.
final class AssociationTransport: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let quickAcknowledge = ChannelOptions.Types.SocketOption(
        level: .tcp, name: NIOBSDSocket.Option(rawValue: TCP_QUICKACK))

    /// How long a peer may take to read the last words of an association that is over.
    private static let patience = TimeAmount.seconds(5)

    private let readAhead: Int
    private var context: ChannelHandlerContext?
    private var options: (any NIOSynchronousChannelOptions)?
    private var received = CircularBuffer<ByteBuffer>(initialCapacity: 4)
    /// The storage that `received` keeps alive, which for small reads is more than their bytes.
    private var heldBytes = 0
    private var isReadPending = false
    private var isClosed = false
    private var isCancelled = false
    private var waiter: CheckedContinuation<Void, Never>?
    private var deadline = NIODeadline.distantFuture
    private var alarm: (time: NIODeadline, scheduled: Scheduled<Void>)?

    init(readAhead: Int) {
        self.readAhead = readAhead
    }

    // MARK: For the association's task

    /// Waits for what comes next.
    func next(until deadline: NIODeadline) async -> TransportEvent {
        while true {
            if isCancelled {
                isCancelled = false
                return .cancelled
            }
            if let bytes = received.popFirst() {
                heldBytes -= bytes.storageCapacity
                readIfWanted()
                return .bytes(bytes)
            }
            if isClosed { return .closed }
            if deadline <= .now() { return .deadline }
            await sleep(until: deadline)
        }
    }

    /// Writes `buffer` with one system call, as far as the peer takes it at once.
    func write(_ buffer: ByteBuffer) {
        guard let context, !isClosed else { return }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
    }

    /// Waits until the peer has taken most of what was written.
    ///
    /// - Returns: false when the connection was closed, the time passed or the task was cancelled before.
    func drained(until deadline: NIODeadline) async -> Bool {
        while let context, !isClosed, !isCancelled {
            if context.channel.isWritable { return true }
            if deadline <= .now() { return false }
            await sleep(until: deadline)
        }
        return false
    }

    /// Closes at once; what the peer has not taken yet is lost.
    func close() {
        context?.close(promise: nil)
    }

    /// Closes when the peer has taken what was written, an abort as the last of it, or does not within some seconds; does not wait.
    func finish() {
        guard let context, !isClosed else { return }
        let channel = context.channel
        let alarm = context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
            alarm.cancel()
            channel.close(promise: nil)
        }
    }

    /// Makes ``next(until:)`` tell of a cancellation.
    func cancel() {
        isCancelled = true
        wake()
    }

    private func sleep(until deadline: NIODeadline) async {
        self.deadline = deadline
        setAlarm()
        await withCheckedContinuation { waiter = $0 }
        self.deadline = .distantFuture
    }

    private func wake() {
        guard let waiter else { return }
        self.waiter = nil
        waiter.resume()
    }

    /// Keeps one timer that fires no later than the deadline. It is left to fire early rather than set anew for every read.
    private func setAlarm() {
        guard let context, deadline < .distantFuture else { return }
        if let alarm {
            guard deadline < alarm.time else { return }
            alarm.scheduled.cancel()
        }
        let time = deadline
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        alarm = (time, context.eventLoop.scheduleTask(deadline: time) { bound.value.alarmFired() })
    }

    private func alarmFired() {
        alarm = nil
        guard waiter != nil else { return }
        if deadline <= .now() { wake() } else { setAlarm() }
    }

    // MARK: For the channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        options = context.channel.syncOptions
    }

    func channelActive(context: ChannelHandlerContext) {
        acknowledgeQuickly()
        readIfWanted()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        heldBytes += bytes.storageCapacity
        received.append(bytes)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReadPending = false
        acknowledgeQuickly()
        wake()
        readIfWanted()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { wake() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
        self.context = nil
        options = nil
    }

    /// A connection that fails is a connection that is closed.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func end() {
        isClosed = true
        alarm?.scheduled.cancel()
        alarm = nil
        wake()
    }

    private func readIfWanted() {
        guard let context, !isClosed, !isReadPending, heldBytes < readAhead else { return }
        isReadPending = true
        context.read()
    }

    private func acknowledgeQuickly() {
        // Fails on a connection that has just been closed, where nothing is to be acknowledged.
        try? options?.setOption(Self.quickAcknowledge, value: 1)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// Keeps a listening channel alive when a connection cannot be accepted, and lets it rest for a moment.
///
/// Without file descriptors or memory left, the connection stays in the kernel's queue: trying again at once would only
/// keep a core busy, and giving up would end the service.
final class AcceptPause: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias OutboundIn = Never

    private static let pause = TimeAmount.milliseconds(100)

    private var isPaused = false
    private var isReadHeld = false

    func read(context: ChannelHandlerContext) {
        if isPaused { isReadHeld = true } else { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isPaused else { return }
        isPaused = true
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: Self.pause) {
            let (handler, context) = bound.value
            handler.resume(context)
        }
    }

    private func resume(_ context: ChannelHandlerContext) {
        isPaused = false
        guard isReadHeld else { return }
        isReadHeld = false
        context.read()
    }
}

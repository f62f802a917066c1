// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// What ``AssociationTransport/next(until:)`` waits for.
enum TransportEvent {
    case bytes(ByteBuffer)
    /// The connection is closed, by whichever side or fault; said again whenever asked again.
    case closed
    /// The time given has passed with nothing else to tell.
    case deadline
    /// The owning task is cancelled; told once.
    case cancelled
}

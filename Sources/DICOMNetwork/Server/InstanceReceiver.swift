// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// Takes the data set of one instance. Calls come one after the other, and either ``finish()`` or ``discard()`` is the last.
public protocol InstanceReceiver: Sendable {
    /// Takes the next bytes of the data set, without Part 10 header, in pieces of any size.
    ///
    /// Reading from the peer goes on while this is suspended only up to about one PDU.
    ///
    /// - Throws: a ``StoreFailure`` to refuse the instance with a status; any other error refuses it as a processing failure.
    ///   ``discard()`` follows.
    func receive(_ bytes: ByteBuffer) async throws

    /// The data set is complete. The instance must be durable when this returns success.
    func finish() async -> DIMSEStatus

    /// As ``finish()``, with a comment for the peer; called instead of it. By default without a comment.
    func conclude() async -> StoreOutcome

    /// The instance will never be complete: the association ended in the middle of it, or it was refused.
    func discard() async
}

extension InstanceReceiver {
    public func conclude() async -> StoreOutcome {
        StoreOutcome(await finish())
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import NIOCore
import NIOPosix

/// The requestor of associations (SCU).
public enum DICOMClient {
    /// Opens an association, runs `body` with it, and releases it; when `body` throws or the task is cancelled, aborts it.
    ///
    /// - Parameter contexts: at most 128, with different odd identifiers. Those that the peer refuses are no error here, but
    ///   when they are needed.
    /// - Throws: ``DICOMNetworkError`` naming the peer: `unavailable` when it cannot be reached, rejects the association for
    ///   now or loses it, `deadlineExceeded` when it does not answer in time, `permissionDenied` when it rejects
    ///   the association permanently, `invalidArgument` for titles and contexts that cannot be sent; and what `body` throws.
    public static func withAssociation<R: Sendable>(
        to peer: DICOMPeer, contexts: [PresentationContextProposal], options: ClientOptions = ClientOptions(),
        body: (ClientAssociation) async throws -> R
    ) async throws -> R {
        try check(peer, contexts)
        let channel = try await connect(to: peer, options)
        let association = await ClientAssociation(channel, peer: peer, options: options)
        do {
            try await association.open(contexts)
            let result = try await body(association)
            try Task.checkCancellation()
            await association.release()
            return result
        } catch {
            await association.abort()
            throw error
        }
    }

    /// Opens an association, asks for an echo, and releases it: whether the peer is there and will talk.
    public static func echo(_ peer: DICOMPeer, options: ClientOptions = ClientOptions()) async throws -> DIMSEStatus {
        let context = PresentationContextProposal(
            id: 1, abstractSyntax: .verification, transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian])
        return try await withAssociation(to: peer, contexts: [context], options: options) { try await $0.echo() }
    }

    private static func check(_ peer: DICOMPeer, _ contexts: [PresentationContextProposal]) throws(DICOMNetworkError) {
        for title in [peer.calledAETitle, peer.callingAETitle] where !AETitle.isValid(title) {
            throw DICOMNetworkError(
                .invalidArgument, "the AE title '\(title)' is not 1 to 16 printable ASCII characters without a backslash")
        }
        guard (1...65_535).contains(peer.port) else {
            throw DICOMNetworkError(.invalidArgument, "\(peer.port) is not a port number")
        }
        guard !contexts.isEmpty, contexts.count <= 128, contexts.allSatisfy({ $0.id % 2 == 1 }),
            Set(contexts.map(\.id)).count == contexts.count
        else {
            throw DICOMNetworkError(.invalidArgument, "an association needs 1 to 128 contexts with different odd identifiers")
        }
    }

    private static func connect(to peer: DICOMPeer, _ options: ClientOptions) async throws -> TransportChannel {
        do {
            return try await ClientBootstrap(group: options.eventLoopGroup)
                .connectTimeout(options.connectTimeout)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try TransportChannel.options(channel) }
                }
                .connect(host: peer.host, port: peer.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try TransportChannel(channel) }
                }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw DICOMNetworkError(.unavailable, "cannot connect to \(peer)", cause: ConnectFault(error))
        }
    }
}

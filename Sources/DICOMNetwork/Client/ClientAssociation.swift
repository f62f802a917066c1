// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import NIOCore
import Synchronization

/// An open association with a peer, for one operation at a time.
///
/// It is given by ``DICOMClient/withAssociation(to:contexts:options:body:)`` and of no use after that has returned.
public final class ClientAssociation: Sendable {
    public let peer: DICOMPeer
    private let connection: TransportChannel
    private let options: ClientOptions
    private let session: NIOLoopBound<ClientSession>
    private let isBusy = Atomic(false)
    private let isEstablished = Atomic(false)
    private let accepted = Mutex<[AcceptedContext]>([])

    init(_ connection: TransportChannel, peer: DICOMPeer, options: ClientOptions) async {
        self.connection = connection
        self.peer = peer
        self.options = options
        session = await connection.run { transport in
            NIOLoopBound(
                ClientSession(transport: transport, peer: peer, options: options), eventLoop: connection.channel.eventLoop)
        }
    }

    /// Whether operations can be asked for; false after a fault of the association.
    public var isOpen: Bool { isEstablished.load(ordering: .relaxed) }

    /// The contexts that the peer has accepted.
    public var contexts: [AcceptedContext] { accepted.withLock { $0 } }

    /// Asks for an echo (C-ECHO, PS3.7 section 9.1.5).
    ///
    /// - Throws: ``DICOMNetworkError``: `unsupported` when the peer has not accepted a context for Verification.
    public func echo() async throws -> DIMSEStatus {
        guard let context = contexts.first(where: { $0.abstractSyntax == .verification }) else {
            throw DICOMNetworkError(.unsupported, "\(peer) does not accept Verification")
        }
        return try await exclusively { session in
            try await session.operation(in: context.id) { .echoRequest(messageID: $0) }.status
        }
    }

    /// Stores the instance in a file, in the transfer syntax that it has in the file if the peer has accepted that, else, when
    /// it is uncompressed, converted to another uncompressed one.
    public func store(path: String) async throws -> DIMSEStatus {
        try await store(InstanceFile(path: path)).status
    }

    /// Stores the instance in a file (C-STORE, PS3.7 section 9.1.1).
    ///
    /// - Returns: the peer's status and comment; a status of failure is not an error.
    /// - Throws: ``DICOMNetworkError``: `unsupported` when the peer has accepted no context for the instance, and the faults of
    ///   the association, which is of no use afterwards. What is wrong with the file is thrown before anything is sent.
    public func store(_ file: InstanceFile) async throws -> StoreOutcome {
        let files = FileWork(threads: options.threads)
        guard let (context, needsConversion) = ContextPlan.choose(for: file.identity, among: contexts) else {
            throw DICOMNetworkError(
                .unsupported,
                "\(peer) accepts no context for \(file.identity.sopClassUID.name ?? file.identity.sopClassUID.rawValue)"
                    + " in \(file.identity.transferSyntax)")
        }
        let source = try await files.run {
            needsConversion ? try InstanceSource(converting: file, to: context.transferSyntax) : try InstanceSource(file)
        }
        return try await exclusively { session in
            try await session.store(source, in: context.id, files: files)
        }
    }

    // MARK: For the client

    func open(_ contexts: [PresentationContextProposal]) async throws {
        var information = UserInformation(maximumLength: options.maximumPDULength)
        information.userIdentity = options.userIdentity
        let request = AssociateRequestPDU(
            calledAETitle: peer.calledAETitle, callingAETitle: peer.callingAETitle, contexts: contexts, userInformation: information)
        let result = try await exclusively { try await $0.open(request) }
        accepted.withLock { $0 = result }
    }

    func release() async {
        let session = session
        await connection.run { _ in await session.value.release() }
    }

    func abort() async {
        let session = session
        await connection.run { _ in await session.value.abort() }
    }

    private func exclusively<R: Sendable>(_ body: @Sendable (ClientSession) async throws -> R) async throws -> R {
        guard isBusy.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged else {
            throw DICOMNetworkError(.failedPrecondition, "the association with \(peer) is busy with another operation")
        }
        defer { isBusy.store(false, ordering: .releasing) }
        let session = session
        return try await connection.run { _ in
            defer { isEstablished.store(session.value.isEstablished, ordering: .relaxed) }
            return try await body(session.value)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import Synchronization

/// Sends many instances to one peer over several associations at a time.
public struct StorageSender: Sendable {
    public var peer: DICOMPeer
    public var options: ClientOptions
    /// How many associations are open at a time.
    public var jobs: Int

    /// How often in a row an association may fail before the rest of the files are given up.
    private static let maximumFailures = 3

    public init(to peer: DICOMPeer, jobs: Int = 1, options: ClientOptions = ClientOptions()) {
        self.peer = peer
        self.jobs = max(1, jobs)
        self.options = options
    }

    /// Sends the files, each once; what fails is told and does not keep the others from being sent.
    ///
    /// After an association is lost in the middle of a file another is opened for the next one. When none can be opened, or
    /// three in a row are lost, the remaining files are told as failed.
    ///
    /// - Parameter report: told of each file's outcome, from several tasks, one call at a time.
    public func send(_ files: [InstanceFile], report: @escaping @Sendable (SendOutcome) -> Void) async {
        let reporter = Mutex(report)
        let tell: @Sendable (SendOutcome) -> Void = { outcome in reporter.withLock { $0(outcome) } }
        for contexts in ContextPlan.contexts(for: files.map(\.identity)) {
            let pairs = Set(contexts.compactMap(ContextKey.init))
            let queue = FileQueue(files.filter { pairs.contains(ContextKey($0.identity)) })
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<min(jobs, max(1, queue.count)) {
                    group.addTask { await self.work(queue, contexts, tell) }
                }
            }
        }
    }

    private func work(
        _ queue: FileQueue, _ contexts: [PresentationContextProposal], _ tell: @Sendable (SendOutcome) -> Void
    ) async {
        var failures = 0
        while !queue.isEmpty, !Task.isCancelled {
            let sent = Atomic(false)
            do {
                try await DICOMClient.withAssociation(to: peer, contexts: contexts, options: options) { association in
                    while let file = queue.next(), !Task.isCancelled {
                        if try await send(file, association, tell) { sent.store(true, ordering: .relaxed) }
                    }
                }
                return
            } catch {
                failures = sent.load(ordering: .relaxed) ? 1 : failures + 1
                let fault = (error as? DICOMNetworkError) ?? DICOMNetworkError(.cancelled, "sending to \(peer) was called off")
                // A peer that cannot be reached or does not want this association will not want the next one either.
                let isHopeless = !(error is AssociationLost) || failures >= Self.maximumFailures
                guard isHopeless else { continue }
                while let file = queue.next() {
                    tell(
                        SendOutcome(file, .failed((error as? AssociationLost)?.cause ?? fault)))
                }
            }
        }
        while let file = queue.next() {
            let fault = DICOMNetworkError(.cancelled, "sending to \(peer) was called off")
            tell(SendOutcome(file, .failed(fault)))
        }
    }

    /// Sends one file and tells of it.
    ///
    /// - Returns: whether the peer answered.
    /// - Throws: ``AssociationLost`` when the association is of no use any more.
    private func send(
        _ file: InstanceFile, _ association: ClientAssociation, _ tell: @Sendable (SendOutcome) -> Void
    ) async throws -> Bool {
        do {
            let outcome = try await association.store(file)
            tell(SendOutcome(file, .answered(outcome)))
            return true
        } catch {
            let fault = (error as? DICOMNetworkError) ?? DICOMNetworkError(.cancelled, "sending \(file.path) was called off", cause: error)
            tell(SendOutcome(file, .failed(fault)))
            if association.isOpen { return false }
            throw AssociationLost(cause: fault)
        }
    }
}

/// An association that was open and is not any more.
private struct AssociationLost: Error {
    var cause: DICOMNetworkError
}

/// A SOP class with a transfer syntax.
private struct ContextKey: Hashable {
    var sopClass: String
    var transferSyntax: String

    init(_ identity: InstanceIdentity) {
        sopClass = identity.sopClassUID.rawValue
        transferSyntax = identity.transferSyntax.uid.rawValue
    }

    /// The pair that a context is meant for; for a fallback context this may name a pair again that another context has.
    init?(_ proposal: PresentationContextProposal) {
        guard let syntax = proposal.transferSyntaxes.first else { return nil }
        sopClass = proposal.abstractSyntax.rawValue
        transferSyntax = syntax.rawValue
    }
}

/// The files that are still to be sent, shared by the associations.
private final class FileQueue: Sendable {
    private let files: [InstanceFile]
    private let position = Atomic(0)

    init(_ files: [InstanceFile]) {
        self.files = files
    }

    var count: Int { files.count }

    var isEmpty: Bool { position.load(ordering: .relaxed) >= files.count }

    func next() -> InstanceFile? {
        let index = position.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < files.count ? files[index] : nil
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOPosix

/// A storage provider that accepts everyone and writes each instance to `<SOP instance UID>.dcm` in one folder.
public struct FolderStorage: StorageProvider {
    public var folder: String
    /// Called titles that are accepted; empty for any.
    public var calledAETitles: Set<String>
    public var durability: Part10FileReceiver.Durability
    public var collision: Part10FileReceiver.Collision
    private let threads: NIOThreadPool
    private let stored: @Sendable (StoredInstance) async -> Void
    private let associationEnded: @Sendable (AssociationInfo, AssociationEnd) async -> Void

    /// - Parameters:
    ///   - folder: an existing folder.
    ///   - stored: told of each instance, before its sender is.
    public init(
        folder: String, calledAETitles: Set<String> = [], durability: Part10FileReceiver.Durability = .power,
        collision: Part10FileReceiver.Collision = .replace, threads: NIOThreadPool = .singleton,
        stored: @escaping @Sendable (StoredInstance) async -> Void = { _ in },
        associationEnded: @escaping @Sendable (AssociationInfo, AssociationEnd) async -> Void = { _, _ in }
    ) {
        self.folder = folder
        self.calledAETitles = calledAETitles
        self.durability = durability
        self.collision = collision
        self.threads = threads
        self.stored = stored
        self.associationEnded = associationEnded
    }

    public func decide(_ request: AssociationRequest) async -> AssociationDecision {
        guard calledAETitles.isEmpty || calledAETitles.contains(request.calledAETitle) else {
            return .reject(.calledAETitleNotRecognized)
        }
        return .accept(request.contexts.map { StorageNegotiation.result(for: $0) })
    }

    public func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver {
        let stored = stored
        return Part10FileReceiver(
            store, on: association,
            destination: .folder(folder) {
                await stored($0)
                return StoreOutcome(.success)
            }, durability: durability, collision: collision, threads: threads)
    }

    public func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async {
        await associationEnded(association, reason)
    }
}

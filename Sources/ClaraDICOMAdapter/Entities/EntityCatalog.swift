// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// The entities as every association needs them: in memory, whole, replaced when one changes.
final class EntityCatalog: Sendable {
    struct Snapshot: Sendable {
        var applications: [String: BoundApplication] = [:]
        var sources: [String: SourceEntity] = [:]
        /// By name in lower case.
        var destinations: [String: DestinationEntity] = [:]
    }

    private let snapshot = Mutex(Snapshot())

    /// Takes over what is stored. Readers of the store and this wait for each other, so that the last change wins.
    func refresh(from store: AdapterStore) throws {
        try snapshot.withLock { $0 = try store.snapshot() }
    }

    /// The entity that has been bound to a called AE title.
    func application(aeTitle: String) -> BoundApplication? { snapshot.withLock { $0.applications[aeTitle] } }
    func source(aeTitle: String) -> SourceEntity? { snapshot.withLock { $0.sources[aeTitle] } }
    var hasSources: Bool { snapshot.withLock { !$0.sources.isEmpty } }
    /// A destination by its name, without regard to case.
    func destination(name: String) -> DestinationEntity? { snapshot.withLock { $0.destinations[name.lowercased()] } }
}

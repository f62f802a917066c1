// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// Changes to the entities: checked, stored, and in force for the next association.
struct EntityRegistry: Sendable {
    let store: AdapterStore
    let catalog: EntityCatalog

    func add(_ entity: ApplicationEntity) async throws {
        try check(entity.faults(minimumTimeout: 5))
        try await change { try $0.add(entity) }
    }

    func add(_ entity: SourceEntity) async throws {
        try check(entity.faults())
        try await change { try $0.add(entity) }
    }

    func add(_ entity: DestinationEntity) async throws {
        try check(entity.faults())
        try await change { try $0.add(entity) }
    }

    /// Carries out a change and has the catalog follow.
    func change<Value: Sendable>(_ body: @escaping @Sendable (AdapterStore) throws -> Value) async throws -> Value {
        let store = store
        let catalog = catalog
        return try await BlockingWork.run {
            let value = try body(store)
            try catalog.refresh(from: store)
            return value
        }
    }

    private func check(_ faults: [String]) throws(AdapterError) {
        guard faults.isEmpty else { throw AdapterError(.invalidArgument, faults.joined(separator: "; ")) }
    }
}

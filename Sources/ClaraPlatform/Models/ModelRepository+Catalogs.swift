// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRDB

extension ModelRepository {
    /// Makes an empty catalogue.
    func createCatalog() async throws -> String {
        let id = PlatformIdentifier.generate().value
        try await faults { try await database.write { db in try Self.insert(.catalog, id, in: db) } }
        return id
    }

    /// Puts models in place of those of a catalogue, all or none.
    func updateCatalog(_ id: PlatformIdentifier, models ids: [PlatformIdentifier]) async throws {
        _ = try await set(.catalog, id)
        let models = try await resolve(ids, for: .catalog).map(\.id)
        try await faults { try await database.write { db in try Self.replace(.catalog, id.value, with: models, in: db) } }
    }

    /// Removes a catalogue; its models stay.
    func deleteCatalog(_ id: PlatformIdentifier) async throws {
        try await faults { try await database.write { db in try Self.remove(.catalog, id.value, in: db) } }
    }
}

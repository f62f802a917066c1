// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRDB
internal import Logging

extension ModelRepository {
    /// Removes a model from the repository and from all catalogues.
    ///
    /// - Throws: `PlatformError` with `modelInUse` if an instance has it loaded.
    func delete(_ id: PlatformIdentifier) async throws {
        try await faults {
            try await turnstile.pass {
                let name = try await database.write { db in
                    let model = try Self.model(id.value, in: db)
                    let user = try String.fetchOne(
                        db, sql: "SELECT set_id FROM model_instance_member WHERE model_id = ?", arguments: [id.value])
                    if let user { throw PlatformError(.modelInUse, "Model \(id) is loaded by instance \(user).") }
                    try db.execute(sql: "UPDATE model SET phase = 'removing' WHERE id = ?", arguments: [id.value])
                    return model.name
                }
                let folder = folder(of: name)
                try await blocking { [trash] in _ = try trash.take(folder) }
                try await database.write { db in try db.execute(sql: "DELETE FROM model WHERE id = ?", arguments: [id.value]) }
            }
        }
        await emptyTrash()
        logger.info("model deleted", metadata: ["model.id": "\(id)"])
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRDB
internal import Logging

extension PayloadStorage {
    /// Removes a payload with all its files.
    func delete(_ id: PlatformIdentifier) async throws {
        let payload = try await payload(id)
        try await remove(payload.id)
        logger.info("payload deleted", metadata: ["payload.id": "\(payload.id)"])
    }

    /// Removes a payload, seen by clients or not. After a crash in the middle, the sweep goes on from there.
    func remove(_ id: String) async throws {
        let folder = path(of: id)
        try await faults {
            try await database.write { db in
                try db.execute(sql: "UPDATE payload SET phase = 'deleting' WHERE id = ?", arguments: [id])
            }
            try await blocking { [trash] in _ = try trash.take(folder) }
            try await database.write { db in _ = try PayloadRecord.deleteOne(db, key: id) }
        }
        await emptyTrash()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB
internal import Logging

extension PayloadStorage {
    /// Brings the rows and the folders together after the last end of the program, however it came. Nothing else may run yet.
    ///
    /// Where they differ, the folder is right: a file gets its name only when it is complete. Half uploads go, payloads that
    /// were being deleted go, and so do those whose job did not come to be.
    ///
    /// - Parameter jobExists: says whether a job was created.
    func sweep(jobExists: (_ jobID: String) async throws -> Bool) async throws {
        try await faults {
            try await blocking { [trash, stagingDirectory] in _ = try trash.take(stagingDirectory) }
            try await makeFolder([Self.stagingFolder])
            let records = try await database.read { db in
                try PayloadRecord.fetchAll(db, sql: "SELECT * FROM payload WHERE phase <> 'frozen' ORDER BY created")
            }
            for record in records {
                switch record.phase {
                case .deleting, .creating: try await remove(record.id)
                case .open:
                    if let jobID = record.jobID, try await !jobExists(jobID) {
                        try await remove(record.id)
                    } else {
                        try await reconcile(record)
                    }
                case .frozen: continue
                }
            }
            try await reportStrangers()
        }
        await emptyTrash()
    }

    /// Makes the rows of a payload those of the files in its folder.
    private func reconcile(_ record: PayloadRecord) async throws {
        let folder = path(of: record.id)
        let top = record.kind == Payload.Kind.pipeline.rawValue ? [Self.inputFolder] : []
        try await makeFolder([record.id] + top)
        let found = try await blocking {
            try FolderHandle.open(folder).folder(at: top).files(prefix: top)
        }
        let present = Dictionary(found.map { ($0.components.joined(separator: "/"), $0) }, uniquingKeysWith: { first, _ in first })
        let changes = try await database.write { db in
            let rows = try PayloadFileRecord.fetchAll(
                db, sql: "SELECT * FROM payload_file WHERE payload_id = ?", arguments: [record.id])
            var missing = present
            var changes = 0
            for row in rows {
                if let file = missing.removeValue(forKey: row.name) {
                    guard Int64(clamping: file.size) != row.size else { continue }
                    try db.execute(
                        sql: "UPDATE payload_file SET size = ? WHERE payload_id = ? AND name = ?",
                        arguments: [Int64(clamping: file.size), record.id, row.name])
                } else {
                    try PayloadFileRecord.deleteOne(db, key: ["payload_id": record.id, "name": row.name])
                }
                changes += 1
            }
            for file in missing.values {
                try PayloadFileRecord(
                    payloadID: record.id, name: PayloadName(components: file.components), size: file.size, mode: 0
                ).insert(db)
                changes += 1
            }
            return changes
        }
        if changes > 0 {
            logger.notice("payload reconciled", metadata: ["payload.id": "\(record.id)", "payload.changes": "\(changes)"])
        }
    }

    /// Says which folders belong to no payload. They are left alone, but for those that a creation left empty: who put the
    /// others there, or which database was put back, only the administrator knows.
    private func reportStrangers() async throws {
        let known = Set(try await database.read { db in try String.fetchAll(db, sql: "SELECT id FROM payload") })
        let strangers = try await blocking { [directory] in
            let root = try FolderHandle.open(directory)
            return try root.entries().map(\.name).filter { name in
                PlatformIdentifier(parsing: name)?.value == name && !known.contains(name) && !root.removeFolderIfEmpty(name)
            }
        }
        for name in strangers.sorted() {
            logger.warning("folder without a payload", metadata: ["payload.id": "\(name)"])
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB
internal import Logging

extension ModelRepository {
    /// Brings the rows and the folders together after the last end of the program, however it came. Nothing else may run yet.
    ///
    /// Half uploads go, models that were being made or removed go, and a model whose successor was not yet stored gets its
    /// place back.
    func sweep() async throws {
        try await faults {
            let rows = try await database.read { db in
                try Row.fetchAll(db, sql: "SELECT id, name, phase, inode FROM model").map { row in
                    (id: row["id"] as String, name: row["name"] as String, phase: row["phase"] as String, inode: row["inode"] as Int64)
                }
            }
            for row in rows {
                let place = folder(of: row.name)
                if row.phase == "ready" {
                    try await blocking { [self] in try restore(place, inode: row.inode) }
                } else {
                    try await blocking { [trash] in
                        // A folder that was there before the model is not the model's.
                        if (try? Self.inode(of: place)) == row.inode { try trash.take(place) }
                    }
                    try await database.write { db in try db.execute(sql: "DELETE FROM model WHERE id = ?", arguments: [row.id]) }
                }
            }
            try await blocking { [self] in
                for folder in [stagingDirectory, replacedDirectory] {
                    try trash.take(folder)
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                }
            }
            try await reportStrangers()
        }
        await emptyTrash()
    }

    /// Puts the folder that a row is about back into its place, if another has taken it. Blocks.
    private func restore(_ place: String, inode: Int64) throws {
        if (try? Self.inode(of: place)) == inode { return }
        for entry in try FolderHandle.open(replacedDirectory).entries() where entry.kind == .folder {
            let replaced = "\(replacedDirectory)/\(entry.name)"
            guard try Self.inode(of: replaced) == inode else { continue }
            try trash.take(place)
            return try Self.move(replaced, to: place)
        }
    }

    /// Says which folders belong to no model and which models have no folder. Both are left alone: who did that, or which
    /// backup was put back, only the administrator knows.
    private func reportStrangers() async throws {
        let known = Set(try await models().map(\.name))
        let present = try await blocking { [modelsDirectory] in
            Set(try FolderHandle.open(modelsDirectory).entries().filter { $0.kind == .folder }.map(\.name))
        }
        for name in present.subtracting(known).sorted() {
            logger.warning("folder without a model", metadata: ["model.name": "\(name)"])
        }
        for name in known.subtracting(present).sorted() {
            logger.warning("model without a folder", metadata: ["model.name": "\(name)"])
        }
    }
}

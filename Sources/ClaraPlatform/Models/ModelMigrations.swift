// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRDB

/// The tables of the model repository.
enum ModelMigrations {
    /// Adds the migrations; their names begin with `models-`.
    static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("models-0001-create-model") { db in
            try db.create(table: "model") { table in
                table.primaryKey("id", .text)
                table.column("name", .text).notNull().unique()
                table.column("type", .integer).notNull()
                // Numbers with commas between.
                table.column("versions", .text).notNull()
                table.column("revision", .text).notNull()
                // The folder that the row is about, so that one can tell after a crash which of two it was.
                table.column("inode", .integer).notNull()
                // creating, ready or removing
                table.column("phase", .text).notNull()
                table.column("created", .double).notNull()
            }
            try db.create(table: "model_file", options: .withoutRowID) { table in
                table.column("model_id", .text).notNull().references("model", column: "id", onDelete: .cascade)
                table.column("name", .text).notNull()
                table.column("size", .integer).notNull()
                table.column("checksum", .integer).notNull()
                table.primaryKey(["model_id", "name"])
            }
            try db.create(table: "model_metadata", options: .withoutRowID) { table in
                table.column("model_id", .text).notNull().references("model", column: "id", onDelete: .cascade)
                table.column("folded_key", .text).notNull()
                table.column("key", .text).notNull()
                table.column("value", .text).notNull()
                table.primaryKey(["model_id", "folded_key"])
            }
            for kind in ["catalog", "instance"] {
                try db.create(table: "model_\(kind)") { table in
                    table.primaryKey("id", .text)
                    table.column("created", .double).notNull()
                }
                try db.create(table: "model_\(kind)_member", options: .withoutRowID) { table in
                    table.column("set_id", .text).notNull().references("model_\(kind)", column: "id", onDelete: .cascade)
                    table.column("position", .integer).notNull()
                    table.column("model_id", .text).notNull().references("model", column: "id", onDelete: .cascade)
                    table.primaryKey(["set_id", "position"])
                }
                try db.create(indexOn: "model_\(kind)_member", columns: ["model_id"])
            }
        }
    }
}

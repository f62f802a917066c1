// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// The tables of the pipeline store.
enum PipelineMigrations {
    static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("pipelines-0001-create") { database in
            try database.create(table: "pipeline") { table in
                table.primaryKey("id", .text)
                table.column("name", .text).notNull()
                table.column("created", .datetime).notNull()
                table.column("updated", .datetime).notNull()
            }
            try database.create(table: "pipeline_file") { table in
                table.column("pipeline_id", .text).notNull().references("pipeline", onDelete: .cascade)
                table.column("position", .integer).notNull()
                table.column("path", .text).notNull()
                table.column("content", .text).notNull()
                table.primaryKey(["pipeline_id", "position"])
            }
            try database.create(table: "pipeline_metadata") { table in
                table.column("pipeline_id", .text).notNull().references("pipeline", onDelete: .cascade)
                table.column("folded_key", .text).notNull()
                table.column("key", .text).notNull()
                table.column("value", .text).notNull()
                table.primaryKey(["pipeline_id", "folded_key"])
            }
        }
    }
}

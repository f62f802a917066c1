// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// The schema of `results.db`, step by step; steps are only ever added.
enum ResultsMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001-create-task") { db in
            try db.create(table: "task") { table in
                table.column("sequence", .integer).primaryKey(autoincrement: true)
                table.column("task_id", .text).notNull().unique()
                table.column("job_id", .text).notNull()
                table.column("pipeline_id", .text).notNull()
                table.column("payload_id", .text).notNull()
                table.column("agent", .text).notNull()
                table.column("parameters", .text).notNull()
                table.column("uris", .text).notNull()
                table.column("state", .text).notNull()
                table.column("retries", .integer).notNull()
                table.column("not_before", .double)
                table.column("lease_end", .double)
                table.column("created", .double).notNull()
                table.column("updated", .double).notNull()
            }
            try db.create(index: "task_job", on: "task", columns: ["job_id", "agent"])
            try db.create(index: "task_agent_state", on: "task", columns: ["agent", "state", "sequence"])
        }
        return migrator
    }
}

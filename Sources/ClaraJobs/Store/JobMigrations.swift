// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import GRDB

/// The tables of jobs in the platform's database: named, append-only.
public enum JobMigrations {
    /// Adds the migrations; their names begin with `jobs-`.
    public static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("jobs-0001-create-job") { db in
            try createJob(db)
            try createOperatorRun(db)
            try createOutbox(db)
            try createMetadataAndMessages(db)
        }
    }

    private static func createJob(_ db: Database) throws {
        try db.create(table: "job") { table in
            table.autoIncrementedPrimaryKey("sequence")
            table.column("id", .text).notNull().unique()
            table.column("payload_id", .text).notNull()
            table.column("pipeline_id", .text).notNull()
            table.column("pipeline_name", .text).notNull()
            table.column("name", .text).notNull()
            table.column("priority", .integer).notNull()
            table.column("phase", .text).notNull()
            table.column("state", .integer).notNull()
            table.column("status", .integer).notNull()
            table.column("revision", .integer).notNull()
            table.column("cpus", .double).notNull()
            table.column("memory_mb", .integer).notNull()
            table.column("gpus", .integer).notNull()
            table.column("timeout_seconds", .double).notNull()
            table.column("grace_seconds", .double).notNull()
            table.column("created", .double).notNull()
            table.column("queued", .double)
            table.column("started", .double)
            table.column("stopped", .double)
        }
        try db.create(indexOn: "job", columns: ["state", "sequence"])
        try db.create(indexOn: "job", columns: ["pipeline_id", "sequence"])
        try db.create(indexOn: "job", columns: ["created"])
        try db.create(indexOn: "job", columns: ["stopped"])
        // Apart from the job, because lists and the engine never read it.
        try db.create(table: "job_definition") { table in
            table.primaryKey("job_id", .text).references("job", column: "id", onDelete: .cascade)
            table.column("files", .text).notNull()
            table.column("variables", .text)
        }
    }

    private static func createOperatorRun(_ db: Database) throws {
        try db.create(table: "operator_run", options: .withoutRowID) { table in
            table.column("job_id", .text).notNull().references("job", column: "id", onDelete: .cascade)
            table.column("position", .integer).notNull()
            table.column("name", .text).notNull()
            table.column("dependencies", .text).notNull()
            table.column("phase", .text).notNull()
            table.column("attempt", .integer).notNull()
            table.column("created", .double).notNull()
            table.column("started", .double)
            table.column("stopped", .double)
            table.column("exit_status", .integer)
            table.column("exit_signal", .integer)
            table.column("exit_reason", .text)
            table.column("message", .text).notNull()
            table.column("handle", .text)
            table.column("plan", .text)
            table.primaryKey(["job_id", "position"])
        }
    }

    private static func createOutbox(_ db: Database) throws {
        try db.create(table: "job_outbox") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("job_id", .text).notNull().references("job", column: "id", onDelete: .cascade)
            table.column("position", .integer)
            table.column("action", .text).notNull()
            table.column("idempotency_key", .text).notNull().unique()
            table.column("attempts", .integer).notNull()
            table.column("due", .double).notNull()
            table.column("last_error", .text)
        }
        try db.create(indexOn: "job_outbox", columns: ["job_id", "position"])
    }

    private static func createMetadataAndMessages(_ db: Database) throws {
        try db.create(table: "job_metadata", options: .withoutRowID) { table in
            table.column("job_id", .text).notNull().references("job", column: "id", onDelete: .cascade)
            table.column("folded_key", .text).notNull()
            table.column("key", .text).notNull()
            table.column("value", .text).notNull()
            table.primaryKey(["job_id", "folded_key"])
        }
        try db.create(table: "job_message") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("job_id", .text).notNull().references("job", column: "id", onDelete: .cascade)
            table.column("at", .double).notNull()
            table.column("text", .text).notNull()
        }
        try db.create(indexOn: "job_message", columns: ["job_id", "id"])
    }
}

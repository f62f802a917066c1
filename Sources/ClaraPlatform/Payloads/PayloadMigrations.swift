// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRDB

/// The tables of the payload storage.
enum PayloadMigrations {
    /// Adds the migrations; their names begin with `payloads-`.
    static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("payloads-0001-create-payload") { db in
            try db.create(table: "payload") { table in
                table.primaryKey("id", .text)
                table.column("kind", .integer).notNull()
                table.column("job_id", .text)
                table.column("phase", .text).notNull()
                table.column("created", .double).notNull()
            }
            try db.create(indexOn: "payload", columns: ["phase"])
            try db.create(table: "payload_file", options: .withoutRowID) { table in
                table.column("payload_id", .text).notNull().references("payload", column: "id", onDelete: .cascade)
                table.column("name", .text).notNull()
                table.column("folded", .text).notNull()
                table.column("size", .integer).notNull()
                table.column("mode", .integer).notNull()
                table.primaryKey(["payload_id", "name"])
            }
            try db.create(indexOn: "payload_file", columns: ["payload_id", "folded"])
            try db.create(table: "payload_metadata", options: .withoutRowID) { table in
                table.column("payload_id", .text).notNull().references("payload", column: "id", onDelete: .cascade)
                table.column("folded_key", .text).notNull()
                table.column("key", .text).notNull()
                table.column("value", .text).notNull()
                table.primaryKey(["payload_id", "folded_key"])
            }
        }
    }
}

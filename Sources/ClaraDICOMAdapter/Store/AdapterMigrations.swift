// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// The schema of `dicom-adapter.db`, step by step; steps are only ever added.
enum AdapterMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001-create-entity", migrate: createEntities)
        migrator.registerMigration("0002-create-instance", migrate: createInstances)
        migrator.registerMigration("0003-create-submission", migrate: createSubmissions)
        migrator.registerMigration("0004-create-delivery", migrate: createDeliveries)
        return migrator
    }

    @Sendable private static func createEntities(_ db: Database) throws {
        try db.create(table: "application_entity") { table in
            table.column("name", .text).primaryKey()
            table.column("ae_title", .text).notNull().unique()
            table.column("overwrite_same_instance", .boolean).notNull()
            table.column("ignored_sop_classes", .text).notNull()
            table.column("processor", .text).notNull()
            table.column("processor_settings", .text).notNull()
            table.column("is_declared", .boolean).notNull()
        }
        try db.create(table: "source") { table in
            table.column("ae_title", .text).primaryKey()
            table.column("host_ip", .text).notNull()
            table.column("is_declared", .boolean).notNull()
        }
        try db.create(table: "destination") { table in
            table.column("name", .text).primaryKey().collate(.nocase)
            table.column("ae_title", .text).notNull()
            table.column("host_ip", .text).notNull()
            table.column("port", .integer).notNull()
            table.column("is_declared", .boolean).notNull()
        }
    }

    @Sendable private static func createInstances(_ db: Database) throws {
        try db.create(table: "instance_group") { table in
            table.column("id", .text).primaryKey()
            table.column("ae_title", .text).notNull()
            table.column("group_value", .text).notNull()
            table.column("state", .text).notNull()
            // Counts every instance that came, also those that were dropped or replaced another.
            table.column("arrivals", .integer).notNull()
            table.column("created", .double).notNull()
            table.column("last_arrival", .double).notNull()
            table.column("closed", .double)
        }
        try db.execute(
            sql: "CREATE UNIQUE INDEX instance_group_open ON instance_group (ae_title, group_value) WHERE state = 'open'")
        try db.create(index: "instance_group_state", on: "instance_group", columns: ["state"])
        try db.create(table: "instance") { table in
            table.column("sequence", .integer).primaryKey(autoincrement: true)
            table.column("group_id", .text).notNull().references("instance_group", onDelete: .cascade)
            table.column("sop_instance_uid", .text).notNull()
            table.column("sop_class_uid", .text).notNull()
            table.column("patient_id", .text).notNull()
            table.column("study_instance_uid", .text).notNull()
            table.column("series_instance_uid", .text).notNull()
            table.column("calling_ae_title", .text).notNull()
            table.column("remote_host", .text).notNull()
            // Relative to the folder of received files.
            table.column("path", .text).notNull()
            table.column("size", .integer).notNull()
            // Goes up when another file takes the place of this one.
            table.column("revision", .integer).notNull()
            table.column("metadata", .text)
            table.column("stored", .double).notNull()
            table.uniqueKey(["group_id", "sop_instance_uid"])
        }
    }

    @Sendable private static func createSubmissions(_ db: Database) throws {
        try db.create(table: "submission") { table in
            table.column("id", .text).primaryKey()
            table.column("group_id", .text).notNull().indexed().references("instance_group", onDelete: .cascade)
            table.column("ae_title", .text).notNull()
            table.column("binding", .text).notNull()
            table.column("pipeline", .text).notNull()
            table.column("job_name", .text).notNull()
            table.column("priority", .integer).notNull()
            table.column("source", .text).notNull()
            table.column("retry_delay", .double).notNull()
            table.column("state", .text).notNull().indexed()
            table.column("creations", .integer).notNull()
            table.column("job_id", .text)
            table.column("payload_id", .text)
            table.column("tries", .integer).notNull()
            table.column("not_before", .double)
            table.column("message", .text)
            table.column("created", .double).notNull()
            table.column("updated", .double).notNull()
        }
    }

    @Sendable private static func createDeliveries(_ db: Database) throws {
        try db.create(table: "export_task") { table in
            table.column("task_id", .text).primaryKey()
            table.column("job_id", .text).notNull()
            table.column("payload_id", .text).notNull()
            table.column("parameters", .text).notNull()
            table.column("state", .text).notNull()
            table.column("tries", .integer).notNull()
            table.column("message", .text)
            table.column("created", .double).notNull()
            table.column("updated", .double).notNull()
        }
        try db.create(table: "delivery") { table in
            table.column("task_id", .text).notNull().references("export_task", onDelete: .cascade)
            table.column("uri", .text).notNull()
            table.column("destination", .text).notNull().collate(.nocase)
            table.column("state", .text).notNull()
            table.column("sop_instance_uid", .text)
            table.column("status", .integer)
            table.column("message", .text)
            table.column("tries", .integer).notNull()
            table.column("updated", .double).notNull()
            table.primaryKey(["task_id", "uri", "destination"])
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import GRDB

extension AdapterStore {
    /// Puts the declared entities in, in place of what was declared before and of what has the same name.
    func declare(_ configuration: DICOMAdapterConfiguration) throws {
        try database.write { db in
            for table in ["application_entity", "source", "destination"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE is_declared")
            }
            for entity in configuration.aeTitles {
                try db.execute(
                    sql: "DELETE FROM application_entity WHERE name = ? OR ae_title = ?", arguments: [entity.name, entity.aeTitle])
                try ApplicationEntityRecord(entity, isDeclared: true).insert(db)
            }
            for entity in configuration.sources { try SourceRecord(entity, isDeclared: true).save(db) }
            for entity in configuration.destinations { try DestinationRecord(entity, isDeclared: true).save(db) }
        }
    }

    /// All entities, as associations and deliveries need them.
    ///
    /// - Throws: ``AdapterError`` for settings that cannot be read, which only another program can have put there.
    func snapshot() throws -> EntityCatalog.Snapshot {
        try database.read { db in
            var snapshot = EntityCatalog.Snapshot()
            for record in try ApplicationEntityRecord.fetchAll(db) {
                let settings = try ProcessorSettings(record.processorSettings, minimumTimeout: record.minimumTimeout)
                snapshot.applications[record.aeTitle] = BoundApplication(entity: record.entity, settings: settings)
            }
            for record in try SourceRecord.fetchAll(db) { snapshot.sources[record.aeTitle] = record.entity }
            for record in try DestinationRecord.fetchAll(db) { snapshot.destinations[record.name.lowercased()] = record.entity }
            return snapshot
        }
    }

    func applications() throws -> [ApplicationEntity] {
        try database.read { db in try ApplicationEntityRecord.order(sql: "name").fetchAll(db).map(\.entity) }
    }

    func sources() throws -> [SourceEntity] {
        try database.read { db in try SourceRecord.order(sql: "ae_title").fetchAll(db).map(\.entity) }
    }

    func destinations() throws -> [DestinationEntity] {
        try database.read { db in try DestinationRecord.order(sql: "name").fetchAll(db).map(\.entity) }
    }

    /// Adds an entity; one with the same name or AE title is a fault of the request.
    func add(_ entity: ApplicationEntity) throws {
        try database.write { db in
            let names = try String.fetchAll(
                db, sql: "SELECT name FROM application_entity WHERE name = ? OR ae_title = ?",
                arguments: [entity.name, entity.aeTitle])
            guard names.isEmpty else {
                throw AdapterError(.invalidArgument, "there is an AE title \(entity.aeTitle) or a name \(entity.name) already")
            }
            try ApplicationEntityRecord(entity, isDeclared: false).insert(db)
        }
    }

    func add(_ entity: SourceEntity) throws {
        try database.write { db in
            guard try SourceRecord.fetchOne(db, key: entity.aeTitle) == nil else {
                throw AdapterError(.invalidArgument, "there is a source \(entity.aeTitle) already")
            }
            try SourceRecord(entity, isDeclared: false).insert(db)
        }
    }

    func add(_ entity: DestinationEntity) throws {
        try database.write { db in
            guard try DestinationRecord.fetchOne(db, key: entity.name) == nil else {
                throw AdapterError(.invalidArgument, "there is a destination \(entity.name) already")
            }
            try DestinationRecord(entity, isDeclared: false).insert(db)
        }
    }

    func removeApplication(name: String) throws -> ApplicationEntity {
        try database.write { db in
            // Told apart by case first, since the reference's paths are matched without regard to it.
            let records = try ApplicationEntityRecord.filter(sql: "name = ? COLLATE NOCASE", arguments: [name]).fetchAll(db)
            let record = records.first { $0.name == name } ?? records.first
            guard let record else { throw missing("AE title", name) }
            try checkNotDeclared(record.isDeclared, "AE title", record.name)
            try record.delete(db)
            return record.entity
        }
    }

    func removeSource(aeTitle: String) throws -> SourceEntity {
        try database.write { db in
            let records = try SourceRecord.filter(sql: "ae_title = ? COLLATE NOCASE", arguments: [aeTitle]).fetchAll(db)
            let record = records.first { $0.aeTitle == aeTitle } ?? records.first
            guard let record else { throw missing("source", aeTitle) }
            try checkNotDeclared(record.isDeclared, "source", record.aeTitle)
            try record.delete(db)
            return record.entity
        }
    }

    func removeDestination(name: String) throws -> DestinationEntity {
        try database.write { db in
            guard let record = try DestinationRecord.fetchOne(db, key: name) else { throw missing("destination", name) }
            try checkNotDeclared(record.isDeclared, "destination", record.name)
            try record.delete(db)
            return record.entity
        }
    }
}

private func missing(_ kind: String, _ name: String) -> AdapterError {
    AdapterError(.notFound, "there is no \(kind) \(name.prefix(128))")
}

private func checkNotDeclared(_ isDeclared: Bool, _ kind: String, _ name: String) throws(AdapterError) {
    guard isDeclared else { return }
    throw AdapterError(.failedPrecondition, "the \(kind) \(name) is declared in the configuration; remove it there")
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraJobs
import Foundation
import GRDB

/// A fresh database with the tables of jobs, in memory.
func makeDatabase() throws -> DatabaseQueue {
    let database = try DatabaseQueue()
    var migrator = DatabaseMigrator()
    JobMigrations.register(in: &migrator)
    try migrator.migrate(database)
    return database
}

/// The same in a file, as in a running platform: WAL and a pool of readers.
func makeDatabase(at path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = NORMAL") }
    let database = try DatabasePool(path: path, configuration: configuration)
    var migrator = DatabaseMigrator()
    JobMigrations.register(in: &migrator)
    try migrator.migrate(database)
    return database
}

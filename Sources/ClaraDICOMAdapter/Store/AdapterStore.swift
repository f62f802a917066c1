// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import GRDB

/// What the adapter knows, in `dicom-adapter.db`.
///
/// Aspects are in extensions. Methods block and are called on threads for blocking work, through ``BlockingWork``.
struct AdapterStore: Sendable {
    let database: DatabasePool

    /// Opens or makes the database.
    ///
    /// - Parameter flushesToDisk: whether every commit survives a loss of power.
    init(path: String, flushesToDisk: Bool) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = \(flushesToDisk ? "FULL" : "NORMAL")")
        }
        database = try DatabasePool(path: path, configuration: configuration)
        try AdapterMigrations.migrator.migrate(database)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import ClaraJobs
internal import Foundation
internal import GRDB

/// The platform's database file.
enum PlatformDatabase {
    /// Opens `platform.db` in a folder, makes it if need be, and brings its tables up to date.
    static func open(in directory: String) throws -> DatabasePool {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            var configuration = Configuration()
            configuration.label = "platform"
            configuration.busyMode = .timeout(10)
            let pool = try DatabasePool(path: "\(directory)/platform.db", configuration: configuration)
            var migrator = DatabaseMigrator()
            PayloadMigrations.register(in: &migrator)
            PipelineMigrations.register(in: &migrator)
            JobMigrations.register(in: &migrator)
            ModelMigrations.register(in: &migrator)
            try migrator.migrate(pool)
            return pool
        } catch {
            throw PlatformError(
                code: .unavailable, message: "The database \(directory)/platform.db cannot be opened", cause: error)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import Foundation
public import GRDB
public import Logging
internal import NIOPosix

/// The payloads: folders on the disk, and rows that say what is in them.
///
/// A payload lies in `<directory>/<32 hexadecimal digits>`. A file is written under a passing name in `<directory>/.staging`,
/// gets its name by a rename when it is complete, and its row in the same transaction. All errors are ``ClaraAPI/PlatformError``.
public final class PayloadStorage: Sendable {
    /// The folder of a job's payload that takes uploads.
    static let inputFolder = "input"
    /// The folder of a job's payload that operators write to.
    static let operatorsFolder = "operators"

    let database: any DatabaseWriter
    let directory: String
    let budget: StorageBudget
    let logger: Logger
    let trash: Trash

    /// The folder of files on their way, which have passing names there.
    static let stagingFolder = ".staging"

    var stagingDirectory: String { "\(directory)/\(Self.stagingFolder)" }

    /// - Parameters:
    ///   - database: holds the tables of ``PayloadMigrations``.
    ///   - directory: an absolute path; made if need be.
    public init(database: any DatabaseWriter, directory: String, budget: StorageBudget, logger: Logger) throws {
        self.database = database
        self.directory = directory
        self.budget = budget
        self.logger = logger
        self.trash = Trash(path: "\(directory)/.trash")
        do {
            for path in [stagingDirectory, trash.path] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
        } catch {
            throw PlatformError(code: .unavailable, message: "The folder \(directory) cannot be used for payloads", cause: error)
        }
    }

    /// The absolute path of a payload's folder.
    func path(of id: String) -> String { "\(directory)/\(id)" }

    /// - Throws: ``PlatformError`` with ``PlatformCode/missingPayload``.
    func payload(_ id: PlatformIdentifier) async throws -> Payload {
        try await faults { try await database.read { db in try Self.payload(id.value, in: db) } }
    }

    static func payload(_ id: String, in db: Database) throws -> Payload {
        guard let payload = try PayloadRecord.fetchOne(db, key: id)?.visible else {
            throw PlatformError(.missingPayload, "There is no payload \(id).")
        }
        return payload
    }

    /// Runs work on the file system on a thread that may block.
    func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(work)
    }

    /// Removes what is in the trash. A failure is no error for anybody: the next start tries again.
    func emptyTrash() async {
        do {
            try await blocking { [trash] in try trash.empty() }
        } catch {
            logger.warning("payload trash could not be emptied", metadata: ["error": "\(error)"])
        }
    }
}

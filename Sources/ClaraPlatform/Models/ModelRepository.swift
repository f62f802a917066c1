// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import Foundation
internal import GRDB
internal import Logging
internal import NIOPosix

/// The models: folders in the layout of Triton, and rows that say what is in them; catalogues and instances.
///
/// A model lies in `<directory>/models/<name>`. Its archive is unpacked in `<directory>/model-work/staging`, and the folder is
/// renamed into its place when all of it is there and right. All errors are `PlatformError`.
final class ModelRepository: Sendable {
    let database: any DatabaseWriter
    let directory: String
    let limits: ModelsConfiguration
    let budget: StorageBudget
    let server: (any InferenceServer)?
    let logger: Logger
    let trash: Trash
    /// Keeps changes of instances, which take time on the inference server, one after another.
    let turnstile = Turnstile()

    private let workDirectory: String

    /// The folder that inference servers read.
    var modelsDirectory: String { "\(directory)/models" }
    /// The folder of archives and models on their way.
    var stagingDirectory: String { "\(workDirectory)/staging" }
    /// The folder of models that another has taken the place of, until that is certain.
    var replacedDirectory: String { "\(workDirectory)/replaced" }

    /// - Parameters:
    ///   - database: holds the tables of ``ModelMigrations``.
    ///   - directory: the data directory; an absolute path.
    ///   - server: loads the models of instances; nil if there is none.
    init(
        database: any DatabaseWriter, directory: String, limits: ModelsConfiguration, budget: StorageBudget,
        server: (any InferenceServer)?, logger: Logger
    ) throws {
        self.database = database
        self.directory = directory
        self.limits = limits
        self.budget = budget
        self.server = server
        self.logger = logger
        self.workDirectory = "\(directory)/model-work"
        self.trash = Trash(path: "\(directory)/model-work/trash")
        do {
            for path in [modelsDirectory, stagingDirectory, replacedDirectory, trash.path] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
        } catch {
            throw PlatformError(code: .unavailable, message: "The folder \(directory) cannot be used for models", cause: error)
        }
    }

    func folder(of name: String) -> String { "\(modelsDirectory)/\(name)" }

    /// All models, by name.
    func models() async throws -> [StoredModel] {
        try await faults { try await database.read { db in try Self.models(in: db) } }
    }

    /// - Throws: `PlatformError` with `missingModel`.
    func model(_ id: PlatformIdentifier) async throws -> StoredModel {
        try await faults { try await database.read { db in try Self.model(id.value, in: db) } }
    }

    static func model(_ id: String, in db: Database) throws -> StoredModel {
        guard let model = try models(in: db, where: "id = ?", [id]).first else {
            throw PlatformError(.missingModel, "There is no model \(id).")
        }
        return model
    }

    /// The models that clients may see.
    ///
    /// - Parameter condition: SQL about the table `model`.
    static func models(in db: Database, where condition: String = "1", _ arguments: StatementArguments = []) throws -> [StoredModel] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM model WHERE phase = 'ready' AND \(condition) ORDER BY name", arguments: arguments)
        return try rows.map { row in
            let id: String = row["id"]
            let versions: String = row["versions"]
            return StoredModel(
                id: id, name: row["name"], type: row["type"], versions: versions.split(separator: ",").compactMap { Int64($0) },
                revision: row["revision"], metadata: try metadata(of: id, in: db))
        }
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
            logger.warning("model trash could not be emptied", metadata: ["error": "\(error)"])
        }
    }

    /// Turns what the file system, archives and the database throw into errors that tell a client what to do.
    func faults<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let fault as ZipFault {
            throw PlatformError(fault.isTooLarge ? .modelTooLarge : .invalidModelArchive, "The archive cannot be used: \(fault).")
        } catch let fault as FileFault where fault.errno == ENOSPC || fault.errno == EDQUOT {
            throw PlatformError(.storageFull, "The disk of the models is full.", cause: fault)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
            throw PlatformError(.storageFull, "The disk of the platform's database is full.", cause: error)
        } catch let error where error is FileFault || error is DatabaseError || error is CocoaError {
            throw PlatformError(.modelStoreError, "The model repository failed: \(error)", cause: error)
        }
    }
}

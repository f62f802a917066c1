// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraJobs
internal import Foundation
internal import GRDB
internal import Logging
internal import Synchronization

extension ModelRepository {
    /// A model that is unpacked and right, and has not got its name yet.
    private struct Unpacked: Sendable {
        var name: String
        var type: Int
        var versions: [Int64]
        var files: [(name: String, size: UInt64, checksum: UInt32)]
        var inode: Int64
    }

    /// Begins an upload.
    ///
    /// - Parameters:
    ///   - name: empty where the archive is to say it.
    ///   - type: as on the wire; 0 where the model's configuration is to say it.
    func beginUpload(name: String, type: Int, metadata: [String: String]) async throws -> ModelUpload {
        if !name.isEmpty { try ModelName.check(name) }
        guard (0...3).contains(type) else { throw PlatformError(.invalidModelType, "\(type) is no type of models.") }
        try MetadataRules.check(adding: metadata, to: [:], orThrow: .invalidModelMetadata)
        try budget.check(adding: 0, in: directory)
        let staged = try await faults { try await StagedFile.create(in: stagingDirectory) }
        return ModelUpload(repository: self, name: name, type: type, metadata: metadata, staged: staged)
    }

    /// Makes an uploaded archive a model.
    func store(_ upload: ModelUpload) async throws -> StoredModel {
        let revision = PlatformIdentifier.generate().value
        let folder = "\(stagingDirectory)/\(revision)"
        let isCancelled = Mutex(false)
        do {
            let model = try await faults {
                try await upload.staged.seal(mode: 0o400)
                let unpacked = try await withTaskCancellationHandler {
                    try await blocking { [self] in
                        try unpack(upload, to: folder) { isCancelled.withLock { $0 } }
                    }
                } onCancel: {
                    isCancelled.withLock { $0 = true }
                }
                return try await turnstile.pass { try await commit(unpacked, of: upload, revision: revision, from: folder) }
            }
            await emptyTrash()
            logger.info("model stored", metadata: ["model.id": "\(model.id)", "model.name": "\(model.name)"])
            return model
        } catch {
            _ = try? await blocking { [trash] in try trash.take(folder) }
            await emptyTrash()
            throw error
        }
    }

    /// Unpacks and checks an archive. Blocks.
    private func unpack(_ upload: ModelUpload, to folder: String, isCancelled: @escaping @Sendable () -> Bool) throws -> Unpacked {
        let archive = try OpenFile.openNow(upload.staged.path, for: .read(followsLinks: false))
        let entries = try ZipDirectory(
            of: archive, limits: ZipLimits(entries: limits.maximumFiles, totalSize: limits.maximumModelSize)
        ).entries
        let layout = try ModelLayout(of: entries)
        try budget.check(adding: layout.files.reduce(0) { $0 + $1.entry.size }, in: directory)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try ZipExtraction(archive: archive, isCancelled: isCancelled).unpack(layout.files, into: folder)

        let file = try OpenFile.openNow("\(folder)/\(ModelLayout.configurationName)", for: .read(followsLinks: false))
        let bytes = try file.bytes(at: 0, count: Int(try file.attributes().size))
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PlatformError(.invalidModelLayout, "\(ModelLayout.configurationName) is not UTF-8.")
        }
        let configuration = ModelConfigurationText(text)
        let said = configuration.values["name"] ?? ""
        let name = [upload.name, said, layout.folder ?? ""].first { !$0.isEmpty } ?? ""
        try ModelName.check(name)
        guard said.isEmpty || said == name else {
            throw PlatformError(
                .invalidModelLayout, "\(ModelLayout.configurationName) has the name \"\(said.prefix(80))\", the model \"\(name)\".")
        }
        return Unpacked(
            name: name, type: upload.type == 0 ? configuration.type : upload.type, versions: layout.versions,
            files: layout.files.map { ($0.name.relative, $0.entry.size, $0.entry.checksum) }, inode: try Self.inode(of: folder))
    }

    /// Gives a folder its name and the model its rows.
    ///
    /// At any moment the row says by the number of the folder which one it is about, so that ``sweep()`` can bring the two
    /// together after a crash: the row wins, because nobody has been told anything else.
    private func commit(_ unpacked: Unpacked, of upload: ModelUpload, revision: String, from folder: String) async throws -> StoredModel {
        let place = self.folder(of: unpacked.name)
        let replaced = "\(replacedDirectory)/\(revision)"
        let model = try await database.writeWithoutTransaction { [trash] db in
            let old = try Self.models(in: db, where: "name = ?", [unpacked.name]).first
            let id = old?.id ?? PlatformIdentifier.generate().value
            if old == nil {
                try db.execute(
                    sql: """
                        INSERT INTO model (id, name, type, versions, revision, inode, phase, created)
                        VALUES (?, ?, 0, '', '', ?, 'creating', ?)
                        """,
                    arguments: [id, unpacked.name, unpacked.inode, Date.now.timeIntervalSince1970])
            }
            do {
                if old != nil { try Self.move(place, to: replaced) }
                try Self.move(folder, to: place)
                try db.inTransaction {
                    try Self.write(unpacked, metadata: upload.metadata, revision: revision, to: id, in: db)
                    return .commit
                }
            } catch {
                if old == nil {
                    // What is in the place now, if anything, is ours only if it is the folder that was unpacked.
                    if (try? Self.inode(of: place)) == unpacked.inode { try trash.take(place) }
                    try db.execute(sql: "DELETE FROM model WHERE id = ?", arguments: [id])
                } else if (try? Self.inode(of: replaced)) != nil {
                    try trash.take(place)
                    try Self.move(replaced, to: place)
                }
                throw error
            }
            if old != nil { try trash.take(replaced) }
            return try Self.model(id, in: db)
        }
        await refresh(model)
        return model
    }

    private static func write(
        _ unpacked: Unpacked, metadata: [String: String], revision: String, to id: String, in db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE model SET type = ?, versions = ?, revision = ?, inode = ?, phase = 'ready' WHERE id = ?",
            arguments: [unpacked.type, unpacked.versions.map(String.init).joined(separator: ","), revision, unpacked.inode, id])
        try db.execute(sql: "DELETE FROM model_file WHERE model_id = ?", arguments: [id])
        for file in unpacked.files {
            try db.execute(
                sql: "INSERT INTO model_file (model_id, name, size, checksum) VALUES (?, ?, ?, ?)",
                arguments: [id, file.name, Int64(clamping: file.size), Int64(file.checksum)])
        }
        try db.execute(sql: "DELETE FROM model_metadata WHERE model_id = ?", arguments: [id])
        try insert(metadata, of: id, in: db)
    }

    static func move(_ source: String, to target: String) throws {
        guard rename(source, target) == 0 else { throw FileFault("rename \(source) to \(target)", errno: errno) }
    }

    static func inode(of path: String) throws -> Int64 {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw FileFault("stat \(path)", errno: errno) }
        return Int64(truncatingIfNeeded: status.st_ino)
    }
}

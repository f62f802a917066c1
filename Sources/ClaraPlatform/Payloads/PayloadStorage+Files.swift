// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB

extension PayloadStorage {
    /// Begins an upload.
    ///
    /// - Parameters:
    ///   - name: from the folder that takes uploads.
    /// - Throws: ``PlatformError``: no such payload, read-only, a name that cannot be, no room.
    func beginUpload(to id: PlatformIdentifier, name: String, mode: UInt32) async throws -> PayloadUpload {
        let payload = try await payload(id)
        var name = try PayloadName(parsing: name)
        if let folder = payload.uploadFolder { name = name.below(folder) }
        guard !payload.isReadOnly else { throw Self.readOnly(payload) }
        try budget.check(adding: 0, in: directory)
        let staged = try await faults(for: name) { try await StagedFile.create(in: stagingDirectory) }
        return PayloadUpload(storage: self, payload: payload, name: name, mode: mode & 0o7777, staged: staged)
    }

    /// Makes an uploaded file a file of its payload.
    func commit(_ upload: PayloadUpload) async throws -> PayloadFile {
        let file = PayloadFile(name: upload.name, size: upload.size, mode: upload.mode)
        let record = PayloadFileRecord(payloadID: upload.payload.id, name: file.name, size: file.size, mode: file.mode)
        let folder = path(of: upload.payload.id)
        do {
            try await faults(for: file.name) {
                // Nobody writes to a file once it has its name.
                try await upload.staged.seal(mode: 0o444)
                // The rename is part of the transaction, which has the database to itself: a start of the job comes before it
                // or after it, and a client that asks for the file finds the row and the file, or neither.
                try await database.write { db in
                    let payload = try Self.payload(upload.payload.id, in: db)
                    guard !payload.isReadOnly else { throw Self.readOnly(payload) }
                    try record.insert(db, onConflict: .replace)
                    try FolderHandle.open(folder).folder(at: file.name.components.dropLast(), isMade: true)
                        .adopt(upload.staged.path, as: file.name.last)
                }
            }
        } catch {
            await upload.discard()
            throw error
        }
        return file
    }

    /// Opens a file to read it.
    ///
    /// - Parameter name: from the root of the payload; case matters only where several files differ in nothing else.
    func openFile(of id: PlatformIdentifier, name: String) async throws -> (file: PayloadFile, source: OpenFile) {
        let payload = try await payload(id)
        let name = try PayloadName(parsing: name)
        if let exact = try await openExactly(name, of: payload) { return exact }
        let matches = try await files(of: payload).filter { $0.name.folded == name.folded }
        guard let match = matches.first else {
            throw PlatformError(.missingFile, "Payload \(payload.id) has no file '\(name.rooted)'.")
        }
        guard matches.count == 1 else {
            throw PlatformError(
                .ambiguousFileName,
                "'\(name.rooted)' could be any of \(matches.map { "'\($0.name.rooted)'" }.joined(separator: ", ")).")
        }
        guard let found = try await openExactly(match.name, of: payload) else {
            throw PlatformError(.missingFile, "Payload \(payload.id) has no file '\(name.rooted)' any more.")
        }
        return found
    }

    /// Opens the file that has a name to the letter, or nothing if there is none.
    private func openExactly(_ name: PayloadName, of payload: Payload) async throws -> (file: PayloadFile, source: OpenFile)? {
        let folder = path(of: payload.id)
        // A passing name of the storage cannot be asked for: it is outside of every payload.
        let mode = try await database.read { db in
            try PayloadFileRecord.fetchOne(db, key: ["payload_id": payload.id, "name": name.relative])?.file.mode
        }
        do {
            return try await blocking {
                let source = try FolderHandle.open(folder).folder(at: name.components.dropLast()).file(name.last)
                let attributes = try source.attributes()
                return (PayloadFile(name: name, size: attributes.size, mode: mode ?? attributes.mode), source)
            }
        } catch let fault as FileFault where [ENOENT, ENOTDIR, ELOOP, EISDIR, EINVAL, ENXIO].contains(fault.errno) {
            return nil
        } catch let fault as FileFault {
            throw PlatformError(.payloadStoreError, "'\(name.rooted)' cannot be read.", cause: fault)
        }
    }

    /// Removes a file that a client stored.
    ///
    /// - Parameter name: from the root of the payload, found as for a download.
    func removeFile(of id: PlatformIdentifier, name: String) async throws {
        let (file, source) = try await openFile(of: id, name: name)
        try source.close()
        let folder = path(of: id.value)
        try await faults(for: file.name) {
            try await database.write { db in
                let payload = try Self.payload(id.value, in: db)
                guard !payload.isReadOnly else { throw Self.readOnly(payload) }
                try PayloadFileRecord.deleteOne(db, key: ["payload_id": id.value, "name": file.name.relative])
                try Self.removeFile(file.name, below: folder, keeping: payload.uploadFolder == nil ? 0 : 1)
            }
        }
    }

    /// Removes a file and the folders that are empty then, so that their names are free for files.
    ///
    /// - Parameter keeping: how many of the upper folders stay.
    private static func removeFile(_ name: PayloadName, below path: String, keeping: Int) throws {
        var folders = [try FolderHandle.open(path)]
        for component in name.components.dropLast() {
            guard let parent = folders.last else { return }
            folders.append(try parent.folder(component))
        }
        try folders.last?.removeFile(name.last)
        for depth in stride(from: folders.count - 1, to: keeping, by: -1) {
            guard folders[depth - 1].removeFolderIfEmpty(name.components[depth - 1]) else { return }
        }
    }

    static func readOnly(_ payload: Payload) -> PlatformError {
        PlatformError(.payloadReadOnly, "Payload \(payload.id) is read-only: its job has been started.")
    }
}

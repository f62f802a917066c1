// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB
internal import Logging

extension PayloadStorage: JobPayloadFactory {
    /// Makes an empty reusable payload.
    func createReusable(metadata: [String: String]) async throws -> Payload {
        try budget.check(adding: 0, in: directory)
        let id = PlatformIdentifier.generate().value
        let record = PayloadRecord(
            id: id, kind: Payload.Kind.reusable.rawValue, jobID: nil, phase: .open, created: Date().timeIntervalSince1970)
        return try await faults {
            // The folder first: a folder without a row is swept away, a row without a folder would be a payload that takes no files.
            try await makeFolder([id])
            return try await database.write { db in
                try record.insert(db)
                _ = try Self.add(metadata, to: id, in: db)
                return try Self.payload(id, in: db)
            }
        }
    }

    /// Clients do not see the payload before its files are in it. Its row names the job; the sweep at the next start removes it
    /// if that job never came to be.
    func createPayload(jobID: String, copying inputs: [PlatformIdentifier]) async throws -> String {
        let id = PlatformIdentifier.generate().value
        let plan = try await inputPlan(inputs)
        try budget.check(adding: plan.reduce(0) { $0 + $1.file.size }, in: directory)
        let record = PayloadRecord(
            id: id, kind: Payload.Kind.pipeline.rawValue, jobID: jobID, phase: .creating, created: Date().timeIntervalSince1970)
        try await faults { try await database.write { db in try record.insert(db) } }
        do {
            try await faults { try await makeFolder([id, Self.inputFolder]) }
            for (source, file) in plan {
                try Task.checkCancellation()
                try await copy(file, of: source, into: id)
            }
            try await faults {
                try await database.write { db in
                    for (_, file) in plan {
                        let name = file.name.below(Self.inputFolder)
                        try PayloadFileRecord(payloadID: id, name: name, size: file.size, mode: file.mode).insert(db)
                    }
                    try db.execute(sql: "UPDATE payload SET phase = 'open' WHERE id = ?", arguments: [id])
                }
            }
        } catch {
            await discardPayload(id)
            throw error
        }
        return id
    }

    func discardPayload(_ id: String) async {
        do {
            try await remove(id)
        } catch {
            logger.warning("payload of a failed job could not be removed", metadata: ["payload.id": "\(id)", "error": "\(error)"])
        }
    }

    /// The files that input payloads bring, in order.
    private func inputPlan(_ inputs: [PlatformIdentifier]) async throws -> [(source: String, file: PayloadFile)] {
        var plan: [(source: String, file: PayloadFile)] = []
        var owners: [PayloadName: String] = [:]
        var folders: [PayloadName: String] = [:]
        for input in inputs {
            let payload = try await payload(input)
            guard payload.kind == .reusable else {
                throw PlatformError(.payloadNotReusable, "Payload \(payload.id) belongs to a job and cannot be the input of another.")
            }
            for file in try await storedFiles(of: payload.id) {
                let above = file.name.folders
                if let other = owners[file.name] ?? folders[file.name] ?? above.lazy.compactMap({ owners[$0] }).first {
                    throw PlatformError(
                        .jobInputCollision,
                        "The file '\(file.name.relative)' of input payload \(payload.id) has the place of one of payload \(other).")
                }
                owners[file.name] = payload.id
                for folder in above { folders[folder] = payload.id }
                plan.append((payload.id, file))
            }
        }
        return plan
    }

    /// Copies a file of a reusable payload. It is a copy, with blocks shared where the file system can, and no link: an input
    /// stays as it is whatever happens to the original or to another job's copy.
    private func copy(_ file: PayloadFile, of source: String, into id: String) async throws {
        let (from, to, staged) = (path(of: source), path(of: id), "\(stagingDirectory)/\(PlatformIdentifier.generate().value).part")
        let name = file.name.below(Self.inputFolder)
        try await faults(for: name) {
            try await blocking {
                let opened = try FolderHandle.open(from).folder(at: file.name.components.dropLast()).file(file.name.last)
                do {
                    try FileCopy.copy(opened, to: staged)
                    try FolderHandle.open(to).folder(at: name.components.dropLast(), isMade: true).adopt(staged, as: name.last)
                } catch {
                    unlink(staged)
                    throw error
                }
            }
        }
    }

    /// Makes a folder below that of the payloads, unless it is there.
    func makeFolder(_ components: [String]) async throws {
        try await blocking { [directory] in _ = try FolderHandle.open(directory).folder(at: components, isMade: true) }
    }
}

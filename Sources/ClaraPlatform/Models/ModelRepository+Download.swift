// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRDB

extension ModelRepository {
    /// Reads a model as a zip archive of stored files.
    ///
    /// - Parameters:
    ///   - receive: gets the chunks in order, none larger than 1 MiB.
    /// - Throws: `PlatformError` if the model is not as it was stored, or goes while it is read.
    func download(_ model: StoredModel, receive: (Data) async throws -> Void) async throws {
        let place = folder(of: model.name)
        let root = try await faults { try await blocking { try FolderHandle.open(place) } }
        let files = try await faults {
            try await database.read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM model_file WHERE model_id = ? ORDER BY name", arguments: [model.id]).map { row in
                    ZipFraming.File(
                        name: row["name"], size: UInt64(clamping: row["size"] as Int64),
                        checksum: UInt32(truncatingIfNeeded: row["checksum"] as Int64))
                }
            }
        }
        var framing = ZipFraming()
        var waiting = Data()
        for file in files {
            let components = file.name.split(separator: "/").map(String.init)
            let source = try await faults {
                try await blocking { try root.folder(at: components.dropLast()).file(components.last ?? "") }
            }
            guard try await faults({ try source.attributes().size }) == file.size else {
                throw PlatformError(.modelStoreError, "'\(file.name)' of model \(model.id) is not as it was stored.")
            }
            waiting.append(framing.begin(file))
            var rest = file.size
            while rest > 0 {
                let data = try await faults { try await source.read(upTo: Int(min(rest, UInt64(FileChunks.defaultSize)))) }
                guard !data.isEmpty else {
                    throw PlatformError(.modelStoreError, "'\(file.name)' of model \(model.id) has become shorter while it was read.")
                }
                rest -= UInt64(data.count)
                waiting.append(data)
                try await Self.flush(&waiting, all: false, receive)
            }
        }
        waiting.append(framing.end())
        try await Self.flush(&waiting, all: true, receive)
    }

    private static func flush(_ waiting: inout Data, all: Bool, _ receive: (Data) async throws -> Void) async throws {
        while waiting.count >= FileChunks.defaultSize || (all && !waiting.isEmpty) {
            let chunk = Data(waiting.prefix(FileChunks.defaultSize))
            waiting = Data(waiting.dropFirst(chunk.count))
            try await receive(chunk)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRDB

extension PayloadStorage {
    /// All complete files of a payload, ordered by name: those that clients stored, and what operators have left so far.
    func files(of payload: Payload) async throws -> [PayloadFile] {
        var files = try await storedFiles(of: payload.id)
        if payload.kind == .pipeline { files += try await results(of: payload.id) }
        return files.sorted { $0.name.relative < $1.name.relative }
    }

    /// The files that clients stored, or that came from reusable payloads.
    func storedFiles(of id: String) async throws -> [PayloadFile] {
        try await database.read { db in
            try PayloadFileRecord.fetchAll(
                db, sql: "SELECT * FROM payload_file WHERE payload_id = ? ORDER BY name", arguments: [id]
            ).map(\.file)
        }
    }

    /// The files in the folders of operators.
    private func results(of id: String) async throws -> [PayloadFile] {
        let folder = path(of: id)
        return try await faults {
            try await blocking {
                guard let operators = try? FolderHandle.open(folder).folder(Self.operatorsFolder) else { return [] }
                return try operators.files(prefix: [Self.operatorsFolder]).map {
                    PayloadFile(name: PayloadName(components: $0.components), size: $0.size, mode: $0.mode)
                }
            }
        }
    }

    /// How many payloads there are and what their stored files take, results of operators not counted.
    func usage() async throws -> PayloadUsage {
        try await database.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT COUNT(*) FROM payload WHERE phase IN ('open', 'frozen')) AS payloads,
                        COUNT(*) AS files, COALESCE(SUM(size), 0) AS bytes FROM payload_file
                    """)
            return PayloadUsage(payloads: row?["payloads"] ?? 0, files: row?["files"] ?? 0, bytes: row?["bytes"] ?? 0)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
public import ClaraJobs
internal import Foundation
internal import GRDB

extension PayloadStorage: JobPayloads {
    public func freeze(payloadID: String) async throws {
        try await faults {
            try await database.write { db in
                try db.execute(
                    sql: "UPDATE payload SET phase = 'frozen' WHERE id = ? AND phase = 'open'", arguments: [payloadID])
                // Tells a payload that is frozen already from one that is not there.
                _ = try Self.payload(payloadID, in: db)
            }
        }
    }

    public func inputDirectory(payloadID: String) async throws -> String {
        try await folder([Self.inputFolder], of: payloadID)
    }

    public func outputDirectory(payloadID: String, operator name: String, output: String?) async throws -> String {
        try await folder([Self.operatorsFolder, name] + (output.map { [$0] } ?? []), of: payloadID)
    }

    public func removeOperatorOutput(payloadID: String, operator name: String) async throws {
        let name = try Self.single(name)
        let root = path(of: try await known(payloadID).id)
        let found = try await faults {
            try await blocking { [trash] in
                // A link in place of the folder of operators would lead the rename elsewhere.
                guard (try? FolderHandle.open(root).folder(Self.operatorsFolder)) != nil else { return false }
                return try trash.take("\(root)/\(Self.operatorsFolder)/\(name)")
            }
        }
        if found { await emptyTrash() }
    }

    private func known(_ id: String) async throws -> Payload {
        try await faults { try await database.read { db in try Self.payload(id, in: db) } }
    }

    /// Makes a folder of a payload and gives its absolute path.
    private func folder(_ components: [String], of payloadID: String) async throws -> String {
        let payload = try await known(payloadID)
        let components = try components.map(Self.single)
        let root = path(of: payload.id)
        return try await faults(for: PayloadName(components: components)) {
            try await blocking { try FolderHandle.open(root).folder(at: components, isMade: true).path }
        }
    }

    /// A name that is one component of a path.
    private static func single(_ name: String) throws -> String {
        let parsed = try PayloadName(parsing: name)
        guard parsed.components == [name] else {
            throw PlatformError(.invalidFileName, "'\(name)' cannot be the name of a folder.")
        }
        return name
    }
}

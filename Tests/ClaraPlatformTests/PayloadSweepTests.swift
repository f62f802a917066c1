// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRDB
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct PayloadSweepTests {
    @Test func `half an upload is gone after a restart, and what was complete is there`() async throws {
        try await withStorage { before in
            let id = try await before.reusable()
            try await before.store("kept", as: "a/b", in: id)
            var upload = try await before.storage.beginUpload(to: id, name: "half", mode: 0)
            try await upload.append(Data(count: 100))
            let after = try StorageWorld(folder: before.folder)
            try await after.storage.sweep { _ in false }
            #expect(try after.leftovers.isEmpty)
            #expect(try await after.names(of: id) == ["/a/b"])
            #expect(try await after.read("a/b", of: id) == "kept")
        }
    }

    @Test func `the folder decides where it and the rows differ`() async throws {
        try await withStorage { before in
            let id = try await before.jobPayload()
            for name in ["gone", "same", "grown"] { try await before.store(name, as: name, in: id) }
            let manager = FileManager.default
            try manager.removeItem(atPath: before.path(id, "input/gone"))
            try manager.removeItem(atPath: before.path(id, "input/grown"))
            try Data("grown by much".utf8).write(to: URL(filePath: before.path(id, "input/grown")))
            try manager.createDirectory(atPath: before.path(id, "input/sub"), withIntermediateDirectories: true)
            try Data("new".utf8).write(to: URL(filePath: before.path(id, "input/sub/new")))
            let after = try StorageWorld(folder: before.folder)
            try await after.storage.sweep { _ in true }
            let files = try await after.storage.files(of: try await after.storage.payload(id))
            #expect(files.map(\.name.rooted) == ["/input/grown", "/input/same", "/input/sub/new"])
            #expect(files.map(\.size) == [13, 4, 3])
        }
    }

    @Test func `payloads of jobs that never came to be go`() async throws {
        try await withStorage { before in
            let (orphan, kept) = (try await before.jobPayload(), try await before.jobPayload())
            let started = try await before.jobPayload()
            try await before.storage.freeze(payloadID: started.value)
            let keptJob = try await before.storage.payload(kept).jobID
            let after = try StorageWorld(folder: before.folder)
            try await after.storage.sweep { $0 == keptJob }
            await expect(.missingPayload) { _ = try await after.storage.payload(orphan) }
            #expect(!FileManager.default.fileExists(atPath: after.path(orphan, "")))
            #expect(try await after.storage.payload(kept).isReadOnly == false)
            #expect(try await after.storage.payload(started).isReadOnly)
        }
    }

    @Test(arguments: ["creating", "deleting"])
    func `payloads that were being made or removed go`(phase: String) async throws {
        try await withStorage { before in
            let id = try await before.reusable()
            try await before.store("x", as: "a", in: id)
            try await before.storage.database.write { db in try db.execute(sql: "UPDATE payload SET phase = ?", arguments: [phase]) }
            await expect(.missingPayload) { _ = try await before.storage.payload(id) }
            let after = try StorageWorld(folder: before.folder)
            try await after.storage.sweep { _ in true }
            #expect(try await after.storage.usage() == PayloadUsage(payloads: 0, files: 0, bytes: 0))
            #expect(!FileManager.default.fileExists(atPath: after.path(id, "")))
            #expect(try after.leftovers.isEmpty)
        }
    }

    @Test func `a lost folder is made again, and folders of nobody are left alone unless they are empty`() async throws {
        try await withStorage { before in
            let id = try await before.jobPayload()
            let (stranger, empty) = (PlatformIdentifier.generate(), PlatformIdentifier.generate())
            let manager = FileManager.default
            try manager.removeItem(atPath: before.path(id, ""))
            try manager.createDirectory(atPath: before.path(empty, ""), withIntermediateDirectories: true)
            try manager.createDirectory(atPath: before.path(stranger, "input"), withIntermediateDirectories: true)
            let after = try StorageWorld(folder: before.folder)
            try await after.storage.sweep { _ in true }
            try await after.store("x", as: "a", in: id)
            #expect(manager.fileExists(atPath: after.path(stranger, "input")))
            #expect(!manager.fileExists(atPath: after.path(empty, "")))
        }
    }
}

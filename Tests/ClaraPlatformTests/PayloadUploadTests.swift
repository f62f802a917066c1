// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct PayloadUploadTests {
    @Test func `a file is there once it is complete, and not before`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            var upload = try await world.storage.beginUpload(to: id, name: "series/a.dcm", mode: 0o640)
            try await upload.append(Data("first ".utf8))
            try await upload.append(Data("second".utf8))
            #expect(try await world.names(of: id).isEmpty)
            #expect(!FileManager.default.fileExists(atPath: world.path(id, "input/series")))
            let file = try await upload.finish()
            #expect(file.name.rooted == "/input/series/a.dcm")
            #expect(file.size == 12)
            #expect(file.mode == 0o640)
            #expect(try await world.storage.files(of: try await world.storage.payload(id)) == [file])
            #expect(try await world.read("/input/series/a.dcm", of: id) == "first second")
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `an upload that is given up leaves nothing`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            var upload = try await world.storage.beginUpload(to: id, name: "a", mode: 0)
            try await upload.append(Data(count: 1000))
            await upload.discard()
            #expect(try await world.names(of: id).isEmpty)
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `a second upload of a name replaces the first at once`() async throws {
        try await withStorage { world in
            let id = try await world.reusable()
            try await world.store("old", as: "a", in: id)
            let (_, reader) = try await world.storage.openFile(of: id, name: "a")
            try await world.store("newer", as: "./a", in: id)
            #expect(try await world.names(of: id) == ["/a"])
            #expect(try await world.read("a", of: id) == "newer")
            // Who was reading goes on with what he began with.
            #expect(try await reader.read(upTo: 100) == Data("old".utf8))
        }
    }

    @Test func `a file cannot take the place of a folder, nor lead through a file`() async throws {
        try await withStorage { world in
            let id = try await world.reusable()
            try await world.store("x", as: "a/b", in: id)
            await expect(.fileCollision) { try await world.store("y", as: "a", in: id) }
            await expect(.fileCollision) { try await world.store("y", as: "a/b/c", in: id) }
            #expect(try await world.names(of: id) == ["/a/b"])
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `the folder of a removed file's name is free again`() async throws {
        try await withStorage { world in
            for id in [try await world.reusable(), try await world.jobPayload()] {
                let name = try await world.store("x", as: "a/b/c", in: id).name
                try await world.storage.removeFile(of: id, name: name.rooted)
                #expect(try await world.names(of: id).isEmpty)
                try await world.store("y", as: "a", in: id)
                await expect(.missingFile) { try await world.storage.removeFile(of: id, name: name.rooted) }
            }
        }
    }

    @Test func `names that differ in case are two files`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try await world.store("lower", as: "ct/a.dcm", in: id)
            #expect(try await world.read("/INPUT/CT/A.DCM", of: id) == "lower")
            try await world.store("upper", as: "ct/A.dcm", in: id)
            #expect(try await world.names(of: id) == ["/input/ct/A.dcm", "/input/ct/a.dcm"])
            #expect(try await world.read("input/ct/A.dcm", of: id) == "upper")
            #expect(try await world.read("./input/ct/a.dcm", of: id) == "lower")
            await expect(.ambiguousFileName) { _ = try await world.read("input/CT/a.dcm", of: id) }
            await expect(.missingFile) { _ = try await world.read("ct/a.dcm", of: id) }
        }
    }

    @Test func `a payload is read-only from the start of its job`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try await world.store("x", as: "a", in: id)
            var late = try await world.storage.beginUpload(to: id, name: "a", mode: 0)
            try await late.append(Data("late".utf8))
            try await world.storage.freeze(payloadID: id.value)
            try await world.storage.freeze(payloadID: id.value)
            await expect(.payloadReadOnly) { _ = try await late.finish() }
            await expect(.payloadReadOnly) { try await world.store("y", as: "b", in: id) }
            await expect(.payloadReadOnly) { try await world.storage.removeFile(of: id, name: "input/a") }
            #expect(try await world.read("input/a", of: id) == "x")
            #expect(try world.leftovers.isEmpty)
            let permissions = try FileManager.default.attributesOfItem(atPath: world.path(id, "input/a"))[.posixPermissions] as? Int
            #expect(permissions == 0o444)
        }
    }

    @Test func `links are neither followed nor shown`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try world.leaveResult("result", at: "seg/mask.nii", of: id)
            let manager = FileManager.default
            let outside = world.folder + "/outside"
            try manager.createDirectory(atPath: outside, withIntermediateDirectories: true)
            try Data("secret".utf8).write(to: URL(filePath: outside + "/secret"))
            try manager.createSymbolicLink(atPath: world.path(id, "operators/seg/file"), withDestinationPath: outside + "/secret")
            try manager.createSymbolicLink(atPath: world.path(id, "operators/seg/folder"), withDestinationPath: outside)
            try manager.createSymbolicLink(atPath: world.path(id, "input/folder"), withDestinationPath: outside)
            #expect(try await world.names(of: id) == ["/operators/seg/mask.nii"])
            await expect(.missingFile) { _ = try await world.read("operators/seg/file", of: id) }
            await expect(.missingFile) { _ = try await world.read("operators/seg/folder/secret", of: id) }
            await expect(.fileCollision) { try await world.store("x", as: "folder/new", in: id) }
            #expect(try manager.contentsOfDirectory(atPath: outside) == ["secret"])
        }
    }

    @Test func `special files are neither read nor shown`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try world.leaveResult("x", at: "seg/a", of: id)
            #expect(mkfifo(world.path(id, "operators/seg/pipe"), 0o644) == 0)
            #expect(try await world.names(of: id) == ["/operators/seg/a"])
            await expect(.missingFile) { _ = try await world.read("operators/seg/pipe", of: id) }
            await expect(.missingFile) { _ = try await world.read("operators/seg", of: id) }
        }
    }

    @Test func `many uploads at once all arrive`() async throws {
        try await withStorage { world in
            let id = try await world.jobPayload()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<40 {
                    group.addTask { try await world.store("content \(index)", as: "folder \(index % 4)/\(index)", in: id) }
                }
                try await group.waitForAll()
            }
            #expect(try await world.names(of: id).count == 40)
            #expect(try await world.read("input/folder 3/39", of: id) == "content 39")
            #expect(try await world.storage.usage().files == 40)
        }
    }
}

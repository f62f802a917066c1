// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRDB
import Synchronization
import Testing

@testable import ClaraPlatform

@Suite(.timeLimit(.minutes(5))) struct ModelRepositoryTests {
    private func id(_ text: String) throws -> PlatformIdentifier { try #require(PlatformIdentifier(parsing: text)) }

    @Test func `a model of the same name takes the place of another and keeps its identifier`() async throws {
        try await withRepository { world in
            let first = try await world.upload(TestArchive.model(versions: [1, 2], content: "old").data, name: "m", metadata: ["a": "b"])
            let second = try await world.upload(TestArchive.model(platform: "", versions: [3], content: "new").data, name: "m")
            #expect(first.id == second.id && first.revision != second.revision)
            #expect(second.versions == [3] && second.metadata.isEmpty && second.type == 0)
            #expect(world.content("m/3/model.bin") == "new" && world.content("m/1/model.bin") == nil)
            #expect(try await world.repository.models() == [second])
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `an upload that fails leaves the model of its name as it was`() async throws {
        try await withRepository { world in
            let model = try await world.upload(TestArchive.model(content: "old").data, name: "m")
            await expect(.invalidModelArchive) { try await world.upload(TestArchive.model().data.prefix(60), name: "m") }
            #expect(try await world.repository.models() == [model])
            #expect(world.content("m/1/model.bin") == "old")
            // A folder that somebody put there is not taken over.
            try FileManager.default.createDirectory(atPath: world.folder + "/models/n/1", withIntermediateDirectories: true)
            await expect(.modelStoreError) { try await world.upload(TestArchive.model().data, name: "n") }
            #expect(FileManager.default.fileExists(atPath: world.folder + "/models/n/1"))
            #expect(try await world.repository.models() == [model])
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `uploads of one name at once leave one whole model`() async throws {
        try await withRepository { world in
            let ids = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 1...6 {
                    group.addTask {
                        try await world.upload(TestArchive.model(versions: [number], content: "\(number)").data, name: "m").id
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            let model = try #require(try await world.repository.models().first)
            let version = try #require(model.versions.first)
            #expect(model.versions.count == 1 && world.content("m/\(version)/model.bin") == "\(version)")
            #expect(try world.leftovers.isEmpty)
        }
    }

    @Test func `a program that ended in the middle of an upload goes on with what clients were told`() async throws {
        try await withTemporaryFolder { folder in
            let files = FileManager.default
            let model: StoredModel
            do {
                let world = try await ModelWorld(folder: folder)
                model = try await world.upload(TestArchive.model(content: "old").data, name: "m")
                // One upload had been unpacked, a second had taken the place of the model, but not been stored.
                try files.createDirectory(atPath: folder + "/model-work/staging/half/1", withIntermediateDirectories: true)
                try files.moveItem(atPath: folder + "/models/m", toPath: folder + "/model-work/replaced/r")
                try files.createDirectory(atPath: folder + "/models/m/9", withIntermediateDirectories: true)
                // A third was new, and a fourth model was being removed.
                try files.createDirectory(atPath: folder + "/models/new/1", withIntermediateDirectories: true)
                let inode = try ModelRepository.inode(of: folder + "/models/new")
                let gone = try await world.upload(TestArchive.model().data, name: "gone")
                try await world.repository.database.write { db in
                    try db.execute(
                        sql: "INSERT INTO model VALUES ('\(PlatformIdentifier.generate())', 'new', 0, '', '', ?, 'creating', 0)",
                        arguments: [inode])
                    try db.execute(sql: "UPDATE model SET phase = 'removing' WHERE id = ?", arguments: [gone.id])
                }
                #expect(try await world.repository.models() == [model])
            }
            let world = try await ModelWorld(folder: folder)
            #expect(try await world.repository.models() == [model])
            #expect(world.content("m/1/model.bin") == "old")
            #expect(try files.contentsOfDirectory(atPath: folder + "/models") == ["m"])
            #expect(try world.leftovers.isEmpty)
            #expect(try await world.download(model).count > 100)
        }
    }

    @Test func `a download of what is not as it was stored is refused`() async throws {
        try await withRepository { world in
            let model = try await world.upload(TestArchive.model().data, name: "m")
            try FileManager.default.removeItem(atPath: world.folder + "/models/m/1/model.bin")
            await expect(.modelStoreError) { _ = try await world.download(model) }
            try Data("longer than it was".utf8).write(to: URL(filePath: world.folder + "/models/m/1/model.bin"))
            await expect(.modelStoreError) { _ = try await world.download(model) }
            try FileManager.default.removeItem(atPath: world.folder + "/models/m")
            await expect(.modelStoreError) { _ = try await world.download(model) }
        }
    }

    @Test func `instances are loaded as they are wanted, all models or none`() async throws {
        let server = FakeInferenceServer()
        var limits = ModelsConfiguration()
        limits.maximumModelsPerInstance = 2
        try await withRepository(limits: limits, server: server) { world in
            var models: [PlatformIdentifier] = []
            for name in ["a", "b", "c"] { models.append(try id(try await world.upload(TestArchive.model().data, name: name).id)) }
            let text = try await world.repository.createInstance()
            let instance = try id(text)
            #expect(server.loaded == [text: []])
            await expect(.tooManyInstances) { _ = try await world.repository.createInstance() }
            try await world.repository.updateInstance(instance, models: [models[1], models[0], models[1]])
            #expect(server.loaded == [text: ["b", "a"]])
            await expect(.instanceFull) { try await world.repository.updateInstance(instance, models: models) }
            await expect(.missingModel) { try await world.repository.updateInstance(instance, models: [.generate()]) }
            #expect(server.loaded == [text: ["b", "a"]])

            server.state.withLock { $0.broken = ["c"] }
            await expect(.inferenceServerError) { try await world.repository.updateInstance(instance, models: [models[2]]) }
            #expect(server.loaded == [text: ["b", "a"]])
            #expect(try await world.repository.set(.instance, instance).models.map(\.name) == ["b", "a"])

            await expect(.modelInUse) { try await world.repository.delete(models[0]) }
            let before = server.state.withLock { $0.applied.count }
            let renewed = try await world.upload(TestArchive.model(versions: [4]).data, name: "a")
            let last = server.state.withLock { $0.applied.count == before + 1 ? $0.applied.last : nil }
            #expect(last?.models.last == renewed.inference && last?.repository == world.folder + "/models")

            server.state.withLock { $0.isDown = true }
            await expect(.inferenceServerError) { try await world.repository.deleteInstance(instance) }
            #expect(try await world.repository.sets(.instance).count == 1)
            server.state.withLock { $0.isDown = false }
            try await world.repository.deleteInstance(instance)
            #expect(server.loaded.isEmpty)
            try await world.repository.delete(models[0])
            await expect(.missingInstance) { try await world.repository.updateInstance(instance, models: []) }
        }
    }

    @Test func `a server that cannot make an instance leaves none behind`() async throws {
        let server = FakeInferenceServer()
        server.state.withLock { $0.isDown = true }
        try await withRepository(server: server) { world in
            await expect(.inferenceServerError) { _ = try await world.repository.createInstance() }
            let instances = try await world.repository.sets(.instance)
            #expect(instances.isEmpty)
        }
    }

    @Test func `instances are there again after a restart, and can be removed without a server`() async throws {
        try await withTemporaryFolder { folder in
            let text: String
            do {
                let world = try await ModelWorld(folder: folder, server: FakeInferenceServer())
                let model = try await world.upload(TestArchive.model().data, name: "a")
                text = try await world.repository.createInstance()
                try await world.repository.updateInstance(try id(text), models: [try id(model.id)])
            }
            let server = FakeInferenceServer()
            _ = try await ModelWorld(folder: folder, server: server)
            #expect(server.loaded == [text: ["a"]])
            let world = try await ModelWorld(folder: folder)
            #expect(try await world.repository.sets(.instance).map(\.id) == [text])
            await expect(.noInferenceServer) { try await world.repository.updateInstance(try id(text), models: []) }
            try await world.repository.deleteInstance(try id(text))
            #expect(try await world.repository.sets(.instance).isEmpty)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import GRPCCore
import SwiftProtobuf
import Synchronization
import Testing

@testable import ClaraPlatform

/// The service `Models` as clients see it.
@Suite(.timeLimit(.minutes(5))) struct ModelsServiceTests {
    private func upload(
        _ api: any PlatformAPI, _ name: String, _ archive: TestArchive = .model(), kind: PlatformModel.Kind = .unknown,
        metadata: [String: String] = [:]
    ) async throws -> PlatformModel {
        let data = archive.data
        let chunks = AsyncStream<Data> { continuation in
            for start in stride(from: 0, to: data.count, by: 50) { continuation.yield(Data(data.dropFirst(start).prefix(50))) }
            continuation.finish()
        }
        return try await api.uploadModel(name: name, kind: kind, metadata: metadata, chunks: chunks)
    }

    @Test func `a model goes up, is listed, comes down and goes`() async throws {
        try await withPlatformRole { world in
            for api in [world.api, world.role.inProcessAPI] {
                #expect(try await api.listModels().isEmpty)
                let model = try await upload(api, "lung", kind: .tensorRT, metadata: ["Source": "NGC"])
                #expect(model.name == "lung" && model.kind == .tensorRT && model.metadata == ["Source": "NGC"])
                #expect(try await api.listModels() == [model])
                let received = Mutex(Data())
                let described = try await api.downloadModel(model.id) { data in received.withLock { $0.append(data) } }
                #expect(described == model)
                let copy = try await api.uploadModel(
                    name: "copy", kind: .unknown, metadata: [:],
                    chunks: AsyncStream { continuation in
                        continuation.yield(received.withLock { $0 })
                        continuation.finish()
                    })
                #expect(copy.kind == .tensorFlow)
                #expect(try await api.listModels().map(\.name) == ["copy", "lung"])
                for id in [model.id, copy.id] { try await api.deleteModel(id) }
                #expect(try await api.listModels().isEmpty)
                await expect(.missingModel) { try await api.deleteModel(model.id) }
                await expect(.missingModel) { _ = try await api.downloadModel(model.id) { _ in } }
                await expect(.invalidModelID) { try await api.deleteModel("../lung") }
            }
        }
    }

    @Test func `metadata follow the rules of all metadata`() async throws {
        try await withPlatformRole { world in
            let model = try await upload(world.api, "m", metadata: ["a": "1"])
            #expect(try await world.api.addModelMetadata(model.id, ["B": "2"]) == ["a": "1", "B": "2"])
            await expect(.invalidModelMetadata) { _ = try await world.api.addModelMetadata(model.id, ["A": "3", "c": "4"]) }
            await expect(.invalidModelMetadata) { _ = try await world.api.addModelMetadata(model.id, ["": "3"]) }
            #expect(try await world.api.removeModelMetadata(model.id, keys: ["b", "none"]) == ["a": "1"])
            await expect(.invalidModelMetadata) { _ = try await upload(world.api, "n", metadata: ["x": "", "X": ""]) }
            #expect(try await world.api.listModels().map(\.metadata) == [["a": "1"]])
        }
    }

    @Test func `catalogues hold models in the order in which they were given`() async throws {
        var limits = ModelsConfiguration()
        limits.maximumModelsPerCatalog = 20
        try await withTemporaryFolder { folder in
            try await withPlatformRole(in: folder, models: limits) { world in
                let api = world.api
                var ids: [String] = []
                for number in 0..<21 { ids.append(try await upload(api, "m\(number)").id) }
                let catalog = try await api.createCatalog()
                #expect(try await api.catalog(catalog) == .init(id: catalog))
                let wanted = Array(ids.prefix(20).reversed())
                try await api.updateCatalog(catalog, models: wanted + wanted)
                #expect(try await api.catalog(catalog).models.map(\.id) == wanted)
                #expect(try await api.listCatalogs().map(\.models.count) == [20])
                await expect(.catalogFull) { try await api.updateCatalog(catalog, models: ids) }
                await expect(.missingModel) { try await api.updateCatalog(catalog, models: [PlatformIdentifier.generate().value]) }
                await expect(.invalidModelID) { try await api.updateCatalog(catalog, models: ["x"]) }
                await expect(.missingCatalog) { try await api.updateCatalog(PlatformIdentifier.generate().value, models: []) }
                await expect(.invalidCatalogID) { try await api.updateCatalog("", models: []) }
                // A model that goes leaves its catalogues.
                try await api.deleteModel(wanted[0])
                #expect(try await api.catalog(catalog).models.map(\.id) == Array(wanted.dropFirst()))
            }
            // All is there after a restart.
            try await withPlatformRole(in: folder, models: limits) { world in
                let catalog = try #require(try await world.api.listCatalogs().first)
                #expect(catalog.models.count == 19)
                #expect(try await world.api.listModels().count == 20)
                try await world.api.deleteCatalog(catalog.id)
                #expect(try await world.api.listCatalogs().isEmpty)
                await expect(.missingCatalog) { _ = try await world.api.catalog(catalog.id) }
                await expect(.missingCatalog) { try await world.api.deleteCatalog(catalog.id) }
            }
        }
    }

    @Test func `instances are those of the inference server`() async throws {
        let server = FakeInferenceServer()
        try await withTemporaryFolder { folder in
            try await withPlatformRole(in: folder, inferenceServer: server) { world in
                let api = world.api
                let model = try await upload(api, "m")
                let instance = try await api.createModelInstance()
                #expect(try await api.modelInstance(instance) == .init(id: instance))
                try await api.updateModelInstance(instance, models: [model.id])
                #expect(server.loaded == [instance: ["m"]])
                #expect(try await api.listModelInstances() == [.init(id: instance, models: [model])])
                await expect(.tooManyInstances) { _ = try await api.createModelInstance() }
                await expect(.modelInUse) { try await api.deleteModel(model.id) }
                try await api.deleteModelInstance(instance)
                #expect(server.loaded.isEmpty)
                await expect(.missingInstance) { _ = try await api.modelInstance(instance) }
                await expect(.invalidInstanceID) { _ = try await api.modelInstance("x") }
            }
        }
    }

    @Test func `without an inference server there are no instances, and it is said why`() async throws {
        try await withPlatformRole { world in
            let id = PlatformIdentifier.generate().value
            await expect(.noInferenceServer) { _ = try await world.api.createModelInstance() }
            await expect(.noInferenceServer) { try await world.api.updateModelInstance(id, models: []) }
            await expect(.missingInstance) { _ = try await world.api.modelInstance(id) }
            await expect(.missingInstance) { try await world.api.deleteModelInstance(id) }
            let instances = try await world.api.listModelInstances()
            #expect(instances.isEmpty)
        }
    }

    @Test func `what other clients send is understood or refused with a code`() async throws {
        try await withPlatformRole { world in
            try await withRawClient(world) { client in
                let models = Nvidia_Clara_Platform_Models.Client(wrapping: client)
                let nothing = try await models.uploadModel { _ in }
                #expect(nothing.header.code == PlatformCode.invalidModelArchive.rawValue && !nothing.hasDetails)
                // All in one message, and the details on each message.
                let data = TestArchive.model().data
                let stored = try await models.uploadModel { writer in
                    for part in [data.prefix(30), data.dropFirst(30)] {
                        try await writer.write(
                            .with {
                                $0.details.name = "m"
                                $0.data = Data(part)
                            })
                    }
                }
                #expect(stored.header.code == 0 && stored.details.type == .tensorFlow)
                let other = try await models.uploadModel { writer in
                    for name in ["a", "b"] { try await writer.write(.with { $0.details.name = name }) }
                }
                #expect(other.header.code == PlatformCode.invalidModelArchive.rawValue)
                let missing = try await models.downloadModel(.with { $0.modelID.value = PlatformIdentifier.generate().value }) {
                    try await $0.messages.collected()
                }
                #expect(missing.map(\.header.code) == [PlatformCode.missingModel.rawValue])
                // An update in several messages is the union of them.
                let catalog = try await models.createCatalog(.init()).catalogID
                let updated = try await models.updateCatalog { writer in
                    try await writer.write(.with { $0.catalogID = catalog })
                    try await writer.write(.with { $0.modelIds = [stored.details.modelID] })
                    try await writer.write(.with { $0.modelIds = [stored.details.modelID] })
                }
                #expect(updated.header.code == 0 && updated.catalogID == catalog)
                let read = try await models.readCatalog(.with { $0.catalogID = catalog }) { try await $0.messages.collected() }
                #expect(read.map { $0.models.map(\.name) } == [["m"]])
                let two = try await models.updateCatalog { writer in
                    for id in [catalog.value, PlatformIdentifier.generate().value] {
                        try await writer.write(.with { $0.catalogID.value = id })
                    }
                }
                #expect(two.header.code == PlatformCode.invalidCatalogID.rawValue)
            }
        }
    }

    @Test func `a client that goes away in the middle of an upload leaves nothing`() async throws {
        try await withPlatformRole { world in
            struct Gone: Error {}
            let staging = world.folder + "/data/model-work/staging"
            try await withRawClient(world) { client in
                await #expect(throws: (any Error).self) {
                    try await Nvidia_Clara_Platform_Models.Client(wrapping: client).uploadModel { writer in
                        try await writer.write(
                            .with {
                                $0.details.name = "m"
                                $0.data = TestArchive.model().data.prefix(50)
                            })
                        while try FileManager.default.contentsOfDirectory(atPath: staging).isEmpty { await Task.yield() }
                        throw Gone()
                    }
                }
            }
            let deadline = ContinuousClock.now + .seconds(60)
            while try !FileManager.default.contentsOfDirectory(atPath: staging).isEmpty, ContinuousClock.now < deadline {
                await Task.yield()
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: staging).isEmpty)
            #expect(try await world.api.listModels().isEmpty)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import GRPCCore
internal import SwiftProtobuf

extension PlatformClient {
    public func createCatalog() async throws -> String {
        try await call {
            let response = try await models.createCatalog(.with { $0.header = header })
            try PlatformError.check(response.header)
            return response.catalogID.value
        }
    }

    public func listCatalogs() async throws -> [PlatformModel.Collection] {
        try await call {
            try await models.listCatalogs(.with { $0.header = header }) { stream in
                var all: [PlatformModel.Collection] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    all.append(contentsOf: response.catalogs.map(PlatformModel.Collection.init))
                }
                return all
            }
        }
    }

    public func catalog(_ id: String) async throws -> PlatformModel.Collection {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsReadCatalogRequest.with {
                $0.header = header
                $0.catalogID = Nvidia_Clara_Platform_Identifier(id)
            }
            return try await models.readCatalog(request) { stream in
                var found = PlatformModel.Collection(id: id)
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    if response.hasCatalogID { found.id = response.catalogID.value }
                    found.models.append(contentsOf: response.models.map(PlatformModel.init))
                }
                return found
            }
        }
    }

    public func updateCatalog(_ id: String, models ids: [String]) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsUpdateCatalogRequest.with {
                $0.header = header
                $0.catalogID = Nvidia_Clara_Platform_Identifier(id)
                $0.modelIds = ids.map(Nvidia_Clara_Platform_Identifier.init)
            }
            let response = try await models.updateCatalog { writer in _ = await writer.take(request) }
            try PlatformError.check(response.header)
        }
    }

    public func deleteCatalog(_ id: String) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsDeleteCatalogRequest.with {
                $0.header = header
                $0.catalogID = Nvidia_Clara_Platform_Identifier(id)
            }
            try PlatformError.check(try await models.deleteCatalog(request).header)
        }
    }

    public func createModelInstance() async throws -> String {
        try await call {
            let response = try await models.createInstance(.with { $0.header = header })
            try PlatformError.check(response.header)
            return response.instanceID.value
        }
    }

    public func listModelInstances() async throws -> [PlatformModel.Collection] {
        try await call {
            try await models.listInstances(.with { $0.header = header }) { stream in
                var all: [PlatformModel.Collection] = []
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    all.append(contentsOf: response.instances.map(PlatformModel.Collection.init))
                }
                return all
            }
        }
    }

    public func modelInstance(_ id: String) async throws -> PlatformModel.Collection {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsReadInstanceRequest.with {
                $0.header = header
                $0.instanceID = Nvidia_Clara_Platform_Identifier(id)
            }
            return try await models.readInstance(request) { stream in
                var found = PlatformModel.Collection(id: id)
                for try await response in stream.messages {
                    try PlatformError.check(response.header)
                    if response.hasInstanceID { found.id = response.instanceID.value }
                    found.models.append(contentsOf: response.models.map(PlatformModel.init))
                }
                return found
            }
        }
    }

    public func updateModelInstance(_ id: String, models ids: [String]) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsUpdateInstanceRequest.with {
                $0.header = header
                $0.instanceID = Nvidia_Clara_Platform_Identifier(id)
                $0.modelIds = ids.map(Nvidia_Clara_Platform_Identifier.init)
            }
            let response = try await models.updateInstance { writer in _ = await writer.take(request) }
            try PlatformError.check(response.header)
        }
    }

    public func deleteModelInstance(_ id: String) async throws {
        try await call {
            let request = Nvidia_Clara_Platform_ModelsDeleteInstanceRequest.with {
                $0.header = header
                $0.instanceID = Nvidia_Clara_Platform_Identifier(id)
            }
            try PlatformError.check(try await models.deleteInstance(request).header)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

extension ModelsAdapter {
    func createCatalog(
        request: Nvidia_Clara_Platform_ModelsCreateCatalogRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsCreateCatalogResponse {
        var response = Nvidia_Clara_Platform_ModelsCreateCatalogResponse()
        do {
            response.catalogID = .init(try await repository.createCatalog())
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func deleteCatalog(
        request: Nvidia_Clara_Platform_ModelsDeleteCatalogRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsDeleteCatalogResponse {
        var response = Nvidia_Clara_Platform_ModelsDeleteCatalogResponse()
        do {
            let id = try request.catalogID.parsed(orThrow: .invalidCatalogID, "catalogue")
            try await repository.deleteCatalog(id)
            response.catalogID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    /// One message for each catalogue; one without any where there are none.
    func listCatalogs(
        request: Nvidia_Clara_Platform_ModelsListCatalogsRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ModelsListCatalogsResponse>, context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ModelsListCatalogsResponse()
        do {
            let sets = try await repository.sets(.catalog)
            message.header = .init()
            for part in sets.parts(of: 1) {
                message.catalogs = part.map { .init($0) }
                try await response.write(message)
            }
        } catch let error as PlatformError {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }

    func readCatalog(
        request: Nvidia_Clara_Platform_ModelsReadCatalogRequest, response: RPCWriter<Nvidia_Clara_Platform_ModelsReadCatalogResponse>,
        context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ModelsReadCatalogResponse()
        do {
            let set = try await repository.set(.catalog, try request.catalogID.parsed(orThrow: .invalidCatalogID, "catalogue"))
            message.header = .init()
            message.catalogID = .init(set.id)
            for part in set.models.parts(of: Self.modelsPerMessage) {
                message.models = part.map { .init($0) }
                try await response.write(message)
            }
        } catch let error as PlatformError {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }

    /// The models of all messages together take the place of those that the catalogue has.
    func updateCatalog(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_ModelsUpdateCatalogRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsUpdateCatalogResponse {
        var response = Nvidia_Clara_Platform_ModelsUpdateCatalogResponse()
        do {
            var update = ModelSetUpdate(kind: .catalog, limit: repository.limit(of: .catalog))
            for try await message in request {
                if message.hasCatalogID, !message.catalogID.value.isEmpty {
                    try update.name(try message.catalogID.parsed(orThrow: .invalidCatalogID, "catalogue"))
                }
                for id in message.modelIds { try update.add(try id.parsed(orThrow: .invalidModelID, "model")) }
            }
            guard let id = update.id else { throw PlatformError(.invalidCatalogID, "The request names no catalogue.") }
            try await repository.updateCatalog(id, models: update.models)
            response.catalogID = .init(id.value)
            response.header = .init()
        } catch let error as RPCError {
            throw error
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }
}

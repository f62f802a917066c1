// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRPCCore

extension ModelsAdapter {
    func createInstance(
        request: Nvidia_Clara_Platform_ModelsCreateInstanceRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsCreateInstanceResponse {
        var response = Nvidia_Clara_Platform_ModelsCreateInstanceResponse()
        do {
            response.instanceID = .init(try await repository.createInstance())
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    func deleteInstance(
        request: Nvidia_Clara_Platform_ModelsDeleteInstanceRequest, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsDeleteInstanceResponse {
        var response = Nvidia_Clara_Platform_ModelsDeleteInstanceResponse()
        do {
            let id = try request.instanceID.parsed(orThrow: .invalidInstanceID, "instance")
            try await repository.deleteInstance(id)
            response.instanceID = .init(id.value)
            response.header = .init()
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }

    /// One message for each instance; one without any where there are none.
    func listInstances(
        request: Nvidia_Clara_Platform_ModelsListInstancesRequest,
        response: RPCWriter<Nvidia_Clara_Platform_ModelsListInstancesResponse>, context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ModelsListInstancesResponse()
        do {
            let sets = try await repository.sets(.instance)
            message.header = .init()
            for part in sets.parts(of: 1) {
                message.instances = part.map { .init($0) }
                try await response.write(message)
            }
        } catch let error as PlatformError {
            message = .init()
            message.header = .init(failure: error)
            try await response.write(message)
        }
    }

    func readInstance(
        request: Nvidia_Clara_Platform_ModelsReadInstanceRequest, response: RPCWriter<Nvidia_Clara_Platform_ModelsReadInstanceResponse>,
        context: ServerContext
    ) async throws {
        var message = Nvidia_Clara_Platform_ModelsReadInstanceResponse()
        do {
            let set = try await repository.set(.instance, try request.instanceID.parsed(orThrow: .invalidInstanceID, "instance"))
            message.header = .init()
            message.instanceID = .init(set.id)
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

    /// The models of all messages together take the place of those that the instance has.
    func updateInstance(
        request: RPCAsyncSequence<Nvidia_Clara_Platform_ModelsUpdateInstanceRequest, any Error>, context: ServerContext
    ) async throws -> Nvidia_Clara_Platform_ModelsUpdateInstanceResponse {
        var response = Nvidia_Clara_Platform_ModelsUpdateInstanceResponse()
        do {
            var update = ModelSetUpdate(kind: .instance, limit: repository.limit(of: .instance))
            for try await message in request {
                if message.hasInstanceID, !message.instanceID.value.isEmpty {
                    try update.name(try message.instanceID.parsed(orThrow: .invalidInstanceID, "instance"))
                }
                for id in message.modelIds { try update.add(try id.parsed(orThrow: .invalidModelID, "model")) }
            }
            guard let id = update.id else { throw PlatformError(.invalidInstanceID, "The request names no instance.") }
            try await repository.updateInstance(id, models: update.models)
            response.instanceID = .init(id.value)
            response.header = .init()
        } catch let error as RPCError {
            throw error
        } catch {
            response.header = .init(failure: error)
        }
        return response
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import GRDB
internal import Logging

/// Instances: the server is asked first and the row is written when it has answered, so that the rows say what is loaded.
extension ModelRepository {
    /// Makes an instance without models.
    ///
    /// - Throws: `PlatformError`: `noInferenceServer`, `tooManyInstances`, `inferenceServerError`.
    func createInstance() async throws -> String {
        let server = try requireServer()
        return try await turnstile.pass {
            let count = try await sets(.instance).count
            guard count < limits.maximumInstances else {
                throw PlatformError(
                    .tooManyInstances, "There are \(count) instances, and there may be \(limits.maximumInstances).")
            }
            let id = PlatformIdentifier.generate().value
            try await ask("make the instance") { try await server.apply(instance(id, [])) }
            do {
                try await faults { try await database.write { db in try Self.insert(.instance, id, in: db) } }
            } catch {
                await end(id, on: server)
                throw error
            }
            return id
        }
    }

    /// Loads models in place of those of an instance, all or none.
    func updateInstance(_ id: PlatformIdentifier, models ids: [PlatformIdentifier]) async throws {
        let server = try requireServer()
        try await turnstile.pass {
            let old = try await set(.instance, id)
            let models = try await resolve(ids, for: .instance)
            do {
                try await ask("load the models") { try await server.apply(instance(id.value, models)) }
                try await faults {
                    try await database.write { db in try Self.replace(.instance, id.value, with: models.map(\.id), in: db) }
                }
            } catch {
                await apply(old, on: server)
                throw error
            }
        }
    }

    /// Unloads and removes an instance. One from a time when there was a server can be removed without.
    func deleteInstance(_ id: PlatformIdentifier) async throws {
        try await turnstile.pass {
            _ = try await set(.instance, id)
            if let server { try await ask("end the instance") { try await server.end(id.value) } }
            try await faults { try await database.write { db in try Self.remove(.instance, id.value, in: db) } }
        }
    }

    /// Tells the server at the start of the program what is to be loaded.
    func restoreInstances() async throws {
        guard let server else { return }
        for set in try await sets(.instance) { await apply(set, on: server) }
    }

    /// Has instances load a model anew that has been replaced. Called with the turn taken.
    func refresh(_ model: StoredModel) async {
        guard let server else { return }
        do {
            for set in try await sets(.instance) where set.models.contains(where: { $0.id == model.id }) {
                await apply(set, on: server)
            }
        } catch {
            logger.warning("instances could not be listed", metadata: ["error": "\(error)"])
        }
    }

    private func requireServer() throws -> any InferenceServer {
        guard let server else {
            throw PlatformError(.noInferenceServer, "This platform has no inference server, so that no models can be loaded.")
        }
        return server
    }

    private func instance(_ id: String, _ models: [StoredModel]) -> InferenceInstance {
        InferenceInstance(id: id, repository: modelsDirectory, models: models.map(\.inference))
    }

    private func ask(_ what: String, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as CancellationError {
            throw error
        } catch {
            throw PlatformError(.inferenceServerError, "The inference server did not \(what): \(error)", cause: error)
        }
    }

    /// Brings an instance to the state of its rows; nobody waits for the answer.
    private func apply(_ set: ModelSet, on server: any InferenceServer) async {
        do {
            try await server.apply(instance(set.id, set.models))
        } catch {
            logger.warning(
                "instance is not in the state that it should be in", metadata: ["instance.id": "\(set.id)", "error": "\(error)"])
        }
    }

    private func end(_ id: String, on server: any InferenceServer) async {
        do {
            try await server.end(id)
        } catch {
            logger.warning("instance could not be ended", metadata: ["instance.id": "\(id)", "error": "\(error)"])
        }
    }
}

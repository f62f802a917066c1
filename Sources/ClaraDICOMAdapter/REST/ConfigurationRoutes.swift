// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
import HTTPTypes
import Hummingbird

/// `/api/config/…`: AE titles, sources and destinations.
struct ConfigurationRoutes: Sendable {
    let registry: EntityRegistry

    private static let bodyLimit = 1 << 20

    func add(to router: Router<BasicRequestContext>) {
        let applications = "/api/config/claraaetitle"
        router.get("\(applications)") { _, _ in try JSONBody.response(try await read { try $0.applications() }) }
        router.get("\(applications)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try Self.find(try await read { try $0.applications() }, "AE title", key, \.name))
        }
        router.post("\(applications)") { request, _ in
            let entity = try await JSONBody.value(of: request, as: ApplicationEntity.self, limit: Self.bodyLimit)
            try await registry.add(entity)
            return try Self.created(entity, at: applications, key: entity.name)
        }
        router.delete("\(applications)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try await registry.change { try $0.removeApplication(name: key) })
        }

        let sources = "/api/config/sourceaetitle"
        router.get("\(sources)") { _, _ in try JSONBody.response(try await read { try $0.sources() }) }
        router.get("\(sources)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try Self.find(try await read { try $0.sources() }, "source", key, \.aeTitle))
        }
        router.post("\(sources)") { request, _ in
            let entity = try await JSONBody.value(of: request, as: SourceEntity.self, limit: Self.bodyLimit)
            try await registry.add(entity)
            return try Self.created(entity, at: sources, key: entity.aeTitle)
        }
        router.delete("\(sources)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try await registry.change { try $0.removeSource(aeTitle: key) })
        }

        let destinations = "/api/config/destinationaetitle"
        router.get("\(destinations)") { _, _ in try JSONBody.response(try await read { try $0.destinations() }) }
        router.get("\(destinations)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try Self.find(try await read { try $0.destinations() }, "destination", key, \.name))
        }
        router.post("\(destinations)") { request, _ in
            let entity = try await JSONBody.value(of: request, as: DestinationEntity.self, limit: Self.bodyLimit)
            try await registry.add(entity)
            return try Self.created(entity, at: destinations, key: entity.name)
        }
        router.delete("\(destinations)/:key") { request, context in
            let key = try RequestQuery(request, context).component("key")
            return try JSONBody.response(try await registry.change { try $0.removeDestination(name: key) })
        }
    }

    private func read<Value: Sendable>(_ body: @escaping @Sendable (AdapterStore) throws -> Value) async throws -> Value {
        let store = registry.store
        return try await BlockingWork.run { try body(store) }
    }

    /// The entity with exactly this key, else the one whose key differs only in case.
    private static func find<Entity>(
        _ entities: [Entity], _ kind: String, _ key: String, _ path: KeyPath<Entity, String>
    ) throws(AdapterError) -> Entity {
        let found =
            entities.first { $0[keyPath: path] == key }
            ?? entities.first { $0[keyPath: path].lowercased() == key.lowercased() }
        guard let found else { throw AdapterError(.notFound, "there is no \(kind) \(key.prefix(128))") }
        return found
    }

    private static func created(_ entity: some Encodable, at path: String, key: String) throws -> Response {
        let allowed = key.utf8.map { byte -> String in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return try JSONBody.response(entity, status: .created, headers: [.location: "\(path)/\(allowed.joined())"])
    }
}

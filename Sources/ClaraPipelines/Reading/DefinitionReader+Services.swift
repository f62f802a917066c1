// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Reading the services that operators list.
extension DefinitionReader {
    func readServices(_ fields: Fields) -> [ServiceSource] {
        let items = items(fields, "services")
        guard items.count <= DocumentLimits.services else {
            faults.report(fields.location, "\(fields.owner) has more than \(DocumentLimits.services) services")
            return []
        }
        let services = items.compactMap { readService($0.node, in: $0.scope) }
        var names: Set<String> = []
        var variables: Set<String> = []
        for service in services {
            if !service.name.isPending, !names.insert(NameRules.key(service.name.value)).inserted {
                faults.report(
                    service.name.location,
                    "\(fields.owner) has a service \(quoted(service.name.value)) already; case does not tell names apart")
            }
            for name in service.connectionNames where !name.isPending && !variables.insert(name.value).inserted {
                faults.report(name.location, "\(fields.owner) has a connection \(quoted(name.value)) already")
            }
        }
        return services
    }

    private func readService(_ node: DocumentNode, in scope: ParameterScope) -> ServiceSource? {
        guard let fields = fields(of: node, scope: scope, owner: "a service", vocabulary: nil) else { return nil }
        guard let field = fields.fields["import"] else {
            let named = fields.renamed(describe(fields, else: "a service", as: "the service"))
            checkKeys(named, .service)
            checkInlineVersion(named)
            return service(named)
        }
        var overrides = fields
        overrides.remove("import")
        return importedService(field, overrides: overrides).flatMap { service($0) }
    }

    /// An imported service is no template: it sees no parameters. What is overridden sees those of the importing operator.
    private func importedService(_ field: Fields.Field, overrides: Fields) -> Fields? {
        let importing = fields(of: field.node, scope: field.scope, owner: "an import", vocabulary: .importing)
        checkKeys(overrides.renamed("an imported service"), .service)
        guard let importing, let path = text(importing, "path", isRequired: true), let root = importedDocument(path) else { return nil }
        guard let document = fields(of: root, scope: ParameterScope(), owner: "an imported service", vocabulary: nil) else { return nil }
        if document.fields["operators"] != nil, document.fields["container"] == nil {
            faults.report(path.location, "\(quoted(path.value)) is a pipeline; only services can be imported here")
            return nil
        }
        checkImportedVersion(document, kind: "service")
        var result = document.renamed(describe(document, else: "a service", as: "the service"))
        checkKeys(result, .service)
        for (key, field) in overrides.fields { result.set(key, field) }
        return result
    }

    private func service(_ fields: Fields) -> ServiceSource? {
        let fields = fields.renamed(describe(fields, else: "a service", as: "the service"))
        let name = name(fields, "name", isRequired: true)
        let container = readContainer(fields)
        var places: [MountPlace] = []
        var names: [ResolvedText] = []
        let connections = readConnections(fields, &places, &names)
        let definition = ServiceDefinition(
            name: name?.value ?? "", description: text(fields, "description")?.value,
            container: container ?? ContainerDefinition(image: ""), connections: connections, variables: readVariables(fields),
            requests: readRequests(fields))
        guard let name else { return nil }
        return ServiceSource(definition: definition, name: name, places: places, connectionNames: names)
    }

    private func readConnections(_ fields: Fields, _ places: inout [MountPlace], _ names: inout [ResolvedText]) -> [ServiceConnection] {
        guard let field = fields["connections"],
            let kinds = self.fields(of: field.node, scope: field.scope, owner: "\"connections\"", vocabulary: .connections)
        else { return [] }
        var connections: [ServiceConnection] = []
        for item in items(kinds, "http") {
            guard
                let http = self.fields(of: item.node, scope: item.scope, owner: "an http connection", vocabulary: .httpConnection)
            else { continue }
            let port = integer(http, "port", .httpConnection)
            guard let name = environmentName(http, "name") else { continue }
            names.append(name)
            connections.append(ServiceConnection(kind: .http, name: name.value, port: port))
        }
        for item in items(kinds, "volume") + items(kinds, "file") {
            guard
                let volume = self.fields(of: item.node, scope: item.scope, owner: "a volume connection", vocabulary: .volumeConnection)
            else { continue }
            let path = readPath(volume, &places)
            guard let name = environmentName(volume, "name") else { continue }
            names.append(name)
            connections.append(ServiceConnection(kind: .volume, name: name.value, path: path ?? ""))
        }
        return connections
    }
}

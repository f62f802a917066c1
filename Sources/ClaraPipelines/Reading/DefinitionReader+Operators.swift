// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Reading the list of operators: in-line ones and imported ones.
extension DefinitionReader {
    func readOperators(_ pipeline: Fields) -> [OperatorSource?] {
        let items = items(pipeline, "operators", isRequired: true)
        if let field = pipeline["operators"], case .list(let all) = field.node.content {
            if all.isEmpty { faults.report(field.node.location, "a pipeline needs at least one operator") }
            if all.count > DocumentLimits.operators {
                faults.report(field.node.location, "a pipeline has at most \(DocumentLimits.operators) operators; this has \(all.count)")
                return []
            }
        }
        return items.map { readOperator($0.node, in: $0.scope) }
    }

    private func readOperator(_ node: DocumentNode, in scope: ParameterScope) -> OperatorSource? {
        guard let fields = fields(of: node, scope: scope, owner: "an operator", vocabulary: nil) else { return nil }
        guard let field = fields.fields["import"] else {
            let named = fields.renamed(describe(fields))
            checkKeys(named, .operators)
            checkInlineVersion(named)
            return operatorSource(inline(fields, in: scope))
        }
        var overrides = fields
        overrides.remove("import")
        return importedOperator(field, overrides: overrides).flatMap(operatorSource)
    }

    /// An in-line operator sees the pipeline's parameters and its own.
    private func inline(_ fields: Fields, in scope: ParameterScope) -> Fields {
        let own = scope.extended(by: readParameters(fields))
        var result = fields
        for (key, field) in fields.fields {
            result.set(key, Fields.Field(keyLocation: field.keyLocation, node: field.node, scope: own))
        }
        return result
    }

    /// The object's name in messages, as written.
    func describe(_ fields: Fields, else unnamed: String = "an operator", as kind: String = "the operator") -> String {
        guard let field = fields["name"], case .scalar(let text, _) = field.node.content else { return unnamed }
        return "\(kind) \(quoted(text))"
    }

    private func operatorSource(_ fields: Fields) -> OperatorSource? {
        let fields = fields.renamed(describe(fields))
        let name = name(fields, "name", isRequired: true)
        if let name, !name.isPending, NameRules.areEqual(name.value, "clara-pod-manager") {
            faults.report(name.location, "the name \"clara-pod-manager\" is kept for the platform's own log")
        }
        let container = readContainer(fields)
        let mounts = readMounts(fields)
        let models = readModels(fields)
        let services = readServices(fields)
        checkCollisions(mounts.places + services.flatMap(\.places))
        let definition = OperatorDefinition(
            name: name?.value ?? "", description: text(fields, "description")?.value,
            container: container ?? ContainerDefinition(image: ""), inputs: mounts.inputs, outputs: mounts.outputs,
            variables: readVariables(fields), requests: readRequests(fields), models: models.map(\.value),
            services: services.map(\.definition), timeoutSeconds: integer(fields, "timeout", .operators))
        guard let name else { return nil }
        for place in mounts.shared { require(.sharedMemory, place.type, of: name.value, at: place.location) }
        for model in models { require(.models, model.value, of: name.value, at: model.location) }
        for service in services { require(.services, service.name.value, of: name.value, at: service.name.location) }
        return OperatorSource(
            definition: definition, name: name, references: mounts.references, hasAllOutputs: mounts.hasAllOutputs,
            services: services)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

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
            checkKeys(fields.renamed(describe(fields)), .operators)
            return operatorSource(inline(fields, in: scope))
        }
        var overrides = fields
        overrides.remove("import")
        return imported(field, overrides: overrides).flatMap(operatorSource)
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

    /// An imported operator sees its own parameters only; what is overridden sees those of the importing pipeline.
    private func imported(_ field: Fields.Field, overrides: Fields) -> Fields? {
        let importing = fields(of: field.node, scope: field.scope, owner: "an import", vocabulary: .importing)
        checkKeys(overrides.renamed("an imported operator"), .operators)
        guard let importing, let path = text(importing, "path", isRequired: true), let root = importedDocument(path) else { return nil }
        guard let document = fields(of: root, scope: ParameterScope(), owner: "an imported operator", vocabulary: nil) else { return nil }
        if document.fields["operators"] != nil, document.fields["container"] == nil {
            faults.report(
                path.location, "\(quoted(path.value)) is a pipeline; only operators can be imported here")
            return nil
        }
        checkImportedVersion(document)
        checkKeys(document.renamed(describe(document)), .operators)

        var scope = readParameters(overrides.fields["parameters"] == nil ? document : overrides)
        readArguments(importing, into: &scope)
        var result = Fields(location: document.location, owner: document.owner)
        for (key, field) in document.fields {
            result.set(key, Fields.Field(keyLocation: field.keyLocation, node: field.node, scope: scope))
        }
        for (key, field) in overrides.fields { result.set(key, field) }
        return result
    }

    private func importedDocument(_ path: ResolvedText) -> DocumentNode? {
        guard !path.isPending else {
            faults.report(path.location, "the path of an import cannot depend on a parameter without a value")
            return nil
        }
        guard !path.value.hasPrefix("/") else {
            faults.report(path.location, "the path of an import must be relative to the importing file, not absolute")
            return nil
        }
        guard let importer = files.firstIndex(where: { $0.path == path.location.file }),
            let position = fileSet.position(of: path.value, from: importer)
        else {
            let names = files.dropFirst().map(\.path)
            faults.report(
                path.location, "the file \(quoted(path.value)) is not among the files of the definition",
                suggestion: Suggestion.best(for: path.value, among: names))
            return nil
        }
        guard position != 0 else {
            faults.report(path.location, "the pipeline imports itself")
            return nil
        }
        return document(at: position)
    }

    private func readArguments(_ importing: Fields, into scope: inout ParameterScope) {
        guard let field = importing["args"] else { return }
        guard case .map(let entries) = field.node.content else {
            faults.report(field.node.location, "\"args\" must be a map of parameters and values, not \(field.node.kind)")
            return
        }
        var given: Set<String> = []
        for entry in entries {
            let value = entry.value.isNull ? nil : text(entry.value, field.scope, what: "the value of \(quoted(entry.key))")
            if !given.insert(NameRules.key(entry.key)).inserted {
                faults.report(entry.keyLocation, "the argument \(quoted(entry.key)) is given twice; case does not tell names apart")
            } else if scope.parameter(entry.key) == nil {
                faults.report(
                    entry.keyLocation, "the imported operator has no parameter \(quoted(entry.key))",
                    suggestion: Suggestion.best(for: entry.key, among: scope.names))
            } else if let value {
                _ = scope.assign(entry.key, value: value.isPending ? nil : value.value)
            }
        }
    }

    /// The operator's name in messages, as written.
    private func describe(_ fields: Fields) -> String {
        guard let field = fields["name"], case .scalar(let text, _) = field.node.content else { return "an operator" }
        return "the operator \(quoted(text))"
    }

    private func operatorSource(_ fields: Fields) -> OperatorSource? {
        let fields = fields.renamed(describe(fields))
        let name = name(fields, "name", isRequired: true)
        if let name, !name.isPending, NameRules.areEqual(name.value, "clara-pod-manager") {
            faults.report(name.location, "the name \"clara-pod-manager\" is kept for the platform's own log")
        }
        let container = readContainer(fields)
        let mounts = readMounts(fields)
        let definition = OperatorDefinition(
            name: name?.value ?? "", description: text(fields, "description")?.value,
            container: container ?? ContainerDefinition(image: ""), inputs: mounts.inputs, outputs: mounts.outputs,
            variables: readVariables(fields), requests: readRequests(fields), models: readModels(fields),
            timeoutSeconds: integer(fields, "timeout", unit: "seconds", in: ResourceRequests.Limits.seconds))
        guard let name else { return nil }
        return OperatorSource(
            definition: definition, name: name, references: mounts.references, hasAllOutputs: mounts.hasAllOutputs)
    }
}

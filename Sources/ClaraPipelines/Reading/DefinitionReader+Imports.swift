// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Following imports: finding the file, giving arguments, replacing what stands beside the import.
extension DefinitionReader {
    /// An imported operator sees its own parameters only; what is overridden sees those of the importing pipeline.
    func importedOperator(_ field: Fields.Field, overrides: Fields) -> Fields? {
        let importing = fields(of: field.node, scope: field.scope, owner: "an import", vocabulary: .importing)
        checkKeys(overrides.renamed("an imported operator"), .operators)
        guard let importing, let path = text(importing, "path", isRequired: true), let root = importedDocument(path) else { return nil }
        guard let document = fields(of: root, scope: ParameterScope(), owner: "an imported operator", vocabulary: nil) else { return nil }
        if document.fields["operators"] != nil, document.fields["container"] == nil {
            faults.report(
                path.location, "\(quoted(path.value)) is a pipeline; only operators can be imported here")
            return nil
        }
        checkImportedVersion(document, kind: "operator")
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

    /// The document that an import names; nil after a fault was reported.
    func importedDocument(_ path: ResolvedText) -> DocumentNode? {
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
        guard position != importer else {
            faults.report(path.location, "\(importer == 0 ? "the pipeline" : "the file") imports itself")
            return nil
        }
        guard position != 0 else {
            faults.report(path.location, "the pipeline cannot be imported")
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
        guard spend(entries.count) else { return }
        var given: Set<String> = []
        for entry in entries {
            let isGiven = !entry.value.isNull
            let value = isGiven ? text(entry.value, field.scope, what: "the value of \(quoted(entry.key))") : nil
            if !given.insert(NameRules.key(entry.key)).inserted {
                faults.report(entry.keyLocation, "the argument \(quoted(entry.key)) is given twice; case does not tell names apart")
            } else if scope.parameter(entry.key) == nil {
                faults.report(
                    entry.keyLocation, "the imported operator has no parameter \(quoted(entry.key))",
                    suggestion: Suggestion.best(for: entry.key, among: scope.names))
            } else if isGiven {
                // What is wrong with an argument was told at the argument, not where it is used.
                let known = value.flatMap { $0.isPending ? nil : $0.value }
                _ = scope.assign(entry.key, value: known, later: .argument)
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Reading what stands at the top of documents: version, parameters, orchestrator.
extension DefinitionReader {
    /// Reads the pipeline's `api-version`; false when nothing else of the file should be looked at.
    func readVersion(_ fields: Fields) -> Bool {
        guard let text = text(fields, "api-version", isRequired: true) else { return true }
        guard let version = APIVersion(parsing: text.value) else {
            faults.report(text.location, "\"api-version\" must be major.minor.patch, such as 0.4.0, not \(quoted(text.value))")
            return true
        }
        if APIVersion.supported.contains(version) {
            apiVersion = version
            return true
        }
        faults.report(text.location, "there is no api-version \(version); \(supportedList) can be used", kind: .unsupported)
        return false
    }

    /// Checks the `api-version` of an imported document against the pipeline's; its properties are judged by its own.
    func checkImportedVersion(_ fields: Fields, kind: String) {
        guard let text = text(fields, "api-version"), let version = loadable(text, owner: "an imported \(kind)") else { return }
        state(version, of: fields.location.file)
        if let own = apiVersion, version > own {
            faults.report(text.location, "the \(kind) needs api-version \(version), and the pipeline that imports it has \(own)")
        }
    }

    /// Checks an `api-version` that stands in an object inside a document; the document's own is what counts.
    func checkInlineVersion(_ fields: Fields) {
        guard let text = text(fields, "api-version"), let version = loadable(text, owner: fields.owner) else { return }
        if let own = self.version(of: text.location.file), version > own {
            faults.report(text.location, "\(fields.owner) needs api-version \(version), and its document has \(own)")
        }
    }

    private func loadable(_ text: ResolvedText, owner: String) -> APIVersion? {
        if let version = APIVersion(parsing: text.value), APIVersion.supported.contains(version) { return version }
        faults.report(text.location, "\"api-version\" of \(owner) must be one of \(supportedList), not \(quoted(text.value))")
        return nil
    }

    private var supportedList: String { APIVersion.supported.map(\.description).joined(separator: ", ") }

    /// The parameters an object declares, with their defaults.
    func readParameters(_ fields: Fields) -> ParameterScope {
        var scope = ParameterScope()
        guard let field = fields["parameters"] else { return scope }
        guard case .map(let entries) = field.node.content else {
            faults.report(field.node.location, "\"parameters\" must be a map of names and defaults, not \(field.node.kind)")
            return scope
        }
        guard spend(entries.count) else { return scope }
        for entry in entries {
            if let fault = NameRules.fault(of: entry.key) { faults.report(entry.keyLocation, fault) }
            var value: String?
            switch entry.value.content {
            case .scalar(let text, _):
                if Placeholder.occurs(in: text) {
                    faults.report(entry.value.location, "the default of a parameter cannot hold a placeholder")
                }
                value = entry.value.isNull ? nil : text
            case .list, .map:
                faults.report(entry.value.location, "the default of a parameter must be a single value, not \(entry.value.kind)")
            }
            if !scope.declare(entry.key, value: value) {
                faults.report(entry.keyLocation, "the parameter \(quoted(entry.key)) is declared already; case does not tell names apart")
            }
        }
        return scope
    }

    /// Gives the pipeline's parameters the values from outside.
    func assignVariables(to scope: inout ParameterScope, at fields: Fields) {
        let location = fields.fields["parameters"]?.keyLocation ?? fields.location
        var given: Set<String> = []
        for (name, value) in (variables ?? [:]).sorted(by: { $0.key < $1.key }) {
            if !given.insert(NameRules.key(name)).inserted {
                faults.report(location, "the variable \(quoted(name)) is given twice; case does not tell names apart")
            } else if value.utf8.contains(0) {
                faults.report(location, "the value of the variable \(quoted(name)) holds the character NUL")
            } else if !scope.assign(name, value: value) {
                faults.report(
                    location, "the variable \(quoted(name)) is not a parameter of the pipeline",
                    suggestion: Suggestion.best(for: name, among: scope.names))
            }
        }
    }

    func readOrchestrator(_ fields: Fields) -> Orchestrator? {
        guard let text = text(fields, "orchestrator"), !text.isPending else { return nil }
        if let orchestrator = Orchestrator.allCases.first(where: { NameRules.areEqual($0.rawValue, text.value) }) {
            if orchestrator == .argo, needsTypes {
                faults.report(
                    text.location, "Argo knows no types; from api-version \(APIVersion.typed) on the orchestrator is Clara",
                    suggestion: Orchestrator.clara.rawValue)
            }
            return orchestrator
        }
        faults.report(
            text.location, "\(quoted(text.value)) is not an orchestrator; Clara and Argo are",
            suggestion: Suggestion.best(for: text.value, among: Orchestrator.allCases.map(\.rawValue)))
        return nil
    }
}

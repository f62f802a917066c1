// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Reading single properties: each reports what does not fit and answers nil.
extension DefinitionReader {
    /// The properties of a map; reports the keys the vocabulary does not have, unless it is nil.
    func fields(of node: DocumentNode, scope: ParameterScope, owner: String, vocabulary: Vocabulary?) -> Fields? {
        guard case .map(let entries) = node.content else {
            faults.report(node.location, "\(owner) must be a map, not \(node.isNull ? "empty" : node.kind)")
            return nil
        }
        guard spend(entries.count + 1) else { return nil }
        var fields = Fields(location: node.location, owner: owner)
        for entry in entries {
            fields.set(entry.key, Fields.Field(keyLocation: entry.keyLocation, node: entry.value, scope: scope))
        }
        if let vocabulary { checkKeys(fields, vocabulary) }
        return fields
    }

    func checkKeys(_ fields: Fields, _ vocabulary: Vocabulary) {
        for (key, field) in fields.fields {
            if let property = vocabulary.property(key) {
                checkVersion(of: property, at: field.keyLocation)
            } else if let reason = vocabulary.explained[key] {
                faults.report(field.keyLocation, reason)
            } else {
                faults.report(
                    field.keyLocation, "\(fields.owner) has no property \(quoted(key))",
                    suggestion: vocabulary.synonyms[key] ?? Suggestion.best(for: key, among: vocabulary.known))
            }
        }
    }

    /// Reports a property that the version of its document does not have yet.
    private func checkVersion(of property: Property, at location: SourceLocation) {
        guard let since = property.since, let version = version(of: location.file), version < since else { return }
        faults.report(location, "\(quoted(property.name)) needs api-version \(since) or later")
    }

    /// The text of a scalar.
    func text(_ node: DocumentNode, _ scope: ParameterScope, what: String) -> ResolvedText? {
        guard case .scalar(let text, _) = node.content else {
            faults.report(node.location, "\(what) must be a single value, not \(node.kind)")
            return nil
        }
        return resolve(text, at: node.location, in: scope)
    }

    func text(_ fields: Fields, _ key: String, isRequired: Bool = false) -> ResolvedText? {
        guard let field = fields[key] else {
            if isRequired { reportMissing(fields, key) }
            return nil
        }
        return text(field.node, field.scope, what: quoted(key))
    }

    /// A text that must be a name.
    func name(_ fields: Fields, _ key: String, isRequired: Bool = false) -> ResolvedText? {
        guard let text = text(fields, key, isRequired: isRequired) else { return nil }
        guard !text.isPending, let fault = NameRules.fault(of: text.value) else { return text }
        faults.report(text.location, fault)
        return nil
    }

    /// A whole number within the limits that the vocabulary gives the property.
    func integer(_ fields: Fields, _ key: String, _ vocabulary: Vocabulary) -> Int? {
        guard let text = text(fields, key), !text.isPending, case .integer(let range, let unit) = vocabulary.property(key)?.value else {
            return nil
        }
        guard let number = Int(text.value), text.value.utf8.count <= 19 else {
            let kind = unit.isEmpty ? "a whole number" : "a whole number of \(unit)"
            faults.report(text.location, "\(quoted(key)) must be \(kind), not \(quoted(text.value))")
            return nil
        }
        guard range.contains(number) else {
            let limits = "from \(range.lowerBound) to \(range.upperBound)" + (unit.isEmpty ? "" : " \(unit)")
            faults.report(text.location, "\(quoted(key)) must be \(limits), not \(number)")
            return nil
        }
        return number
    }

    /// The name of an environment variable.
    func environmentName(_ fields: Fields, _ key: String) -> ResolvedText? {
        guard let text = text(fields, key, isRequired: true) else { return nil }
        guard !text.isPending, let fault = NameRules.environmentFault(of: text.value) else { return text }
        faults.report(text.location, fault)
        return nil
    }

    func boolean(_ fields: Fields, _ key: String) -> Bool? {
        guard let text = text(fields, key), !text.isPending else { return nil }
        switch text.value.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            faults.report(text.location, "\(quoted(key)) must be true or false, not \(quoted(text.value))")
            return nil
        }
    }

    /// The items of a list; empty when the property is missing.
    func items(_ fields: Fields, _ key: String, isRequired: Bool = false) -> [(node: DocumentNode, scope: ParameterScope)] {
        guard let field = fields[key] else {
            if isRequired { reportMissing(fields, key) }
            return []
        }
        guard case .list(let items) = field.node.content else {
            faults.report(field.node.location, "\(quoted(key)) must be a list, not \(field.node.kind)")
            return []
        }
        guard spend(items.count) else { return [] }
        return items.map { ($0, field.scope) }
    }

    func texts(_ fields: Fields, _ key: String, item: String) -> [ResolvedText] {
        items(fields, key).compactMap { entry in
            guard let text = text(entry.node, entry.scope, what: item) else { return nil }
            guard text.isPending || !text.value.isEmpty || item == "an argument" else {
                faults.report(text.location, "\(item) cannot be empty")
                return nil
            }
            return text
        }
    }

    func reportMissing(_ fields: Fields, _ key: String) {
        faults.report(fields.fields[key]?.keyLocation ?? fields.location, "\(fields.owner) needs \(quoted(key))")
    }
}

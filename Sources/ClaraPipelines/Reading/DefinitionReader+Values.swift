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
        var fields = Fields(location: node.location, owner: owner)
        for entry in entries {
            fields.set(entry.key, Fields.Field(keyLocation: entry.keyLocation, node: entry.value, scope: scope))
        }
        if let vocabulary { checkKeys(fields, vocabulary) }
        return fields
    }

    func checkKeys(_ fields: Fields, _ vocabulary: Vocabulary) {
        for (key, field) in fields.fields where !vocabulary.known.contains(key) {
            if let reason = vocabulary.explained[key] {
                faults.report(field.keyLocation, reason)
            } else {
                let suggestion = vocabulary.synonyms[key] ?? Suggestion.best(for: key, among: vocabulary.known)
                faults.report(field.keyLocation, "\(fields.owner) has no property \(quoted(key))", suggestion: suggestion)
            }
        }
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

    func integer(_ fields: Fields, _ key: String, unit: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(fields, key), !text.isPending else { return nil }
        guard let number = Int(text.value), text.value.utf8.count <= 19 else {
            faults.report(text.location, "\(quoted(key)) must be a whole number of \(unit), not \(quoted(text.value))")
            return nil
        }
        guard range.contains(number) else {
            faults.report(
                text.location, "\(quoted(key)) must be from \(range.lowerBound) to \(range.upperBound) \(unit), not \(number)")
            return nil
        }
        return number
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

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Makes the schema of one object of the language for some versions of it.
struct SchemaObject {
    let kind: Vocabulary.Kind
    let generation: Generation

    private var vocabulary: Vocabulary { .of(kind) }
    private var properties: [Property] { vocabulary.properties.filter(generation.has) }

    /// The schemas of the object; three where it can be imported: the object, the import with overrides, and either.
    var definitions: [(String, SchemaValue)] {
        let object = (generation.name(of: kind), SchemaValue.object(closed(properties) + rules))
        guard kind.isImportable else { return [object] }
        let importing = Property("import", .object(.importing), "The file that holds it.", isRequired: true)
        let overrides = properties.map { Property($0.name, $0.value, $0.summary, since: $0.since) }
        let imported = "\(kind.rawValue)-import-\(generation.rawValue)"
        let choice: [(String, SchemaValue)] = [
            ("if", .object([("required", .list([.text("import")]))])),
            ("then", reference(imported)), ("else", reference(generation.name(of: kind))),
        ]
        return [
            object, (imported, .object(closed([importing] + overrides))), (generation.itemName(of: kind), .object(choice)),
        ]
    }

    private func closed(_ properties: [Property]) -> [(String, SchemaValue)] {
        var members: [(String, SchemaValue)] = [("type", .text("object"))]
        let required = properties.filter(\.isRequired).map { SchemaValue.text($0.name) }
        if !required.isEmpty { members.append(("required", .list(required))) }
        members.append(("properties", .object(properties.map { ($0.name, schema(of: $0)) })))
        members.append(("additionalProperties", .boolean(false)))
        return members
    }

    private func schema(of property: Property) -> SchemaValue {
        var members = value(property)
        members.insert(("description", .text(property.summary)), at: 0)
        return .object(members)
    }

    private func value(_ property: Property) -> [(String, SchemaValue)] {
        let isOptional = !property.isRequired
        switch property.value {
        case .text: return [("type", types(["string", "number", "boolean"], isOptional))]
        case .name:
            return [("type", types(["string", "number", "boolean"], isOptional)), ("pattern", open("^[A-Za-z0-9_-]{1,255}$"))]
        case .environmentName:
            return [("type", types(["string"], isOptional)), ("pattern", open("^[A-Za-z_][A-Za-z0-9_]{0,254}$"))]
        case .version:
            return [("enum", .list(generation.known.map { .text($0.description) }))]
        case .path: return [("type", types(["string"], isOptional)), ("pattern", open("^/+[^/]"))]
        case .boolean:
            return [
                ("type", types(["boolean", "string"], isOptional)), ("pattern", open("^([Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$")),
            ]
        case .integer(let range, _):
            return [
                ("type", types(["integer", "string"], isOptional)), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)), ("pattern", open("^[0-9]+$")),
            ]
        case .choice(let words):
            let plain = SchemaValue.object([("enum", .list(words.map { .text($0) }))])
            let placeholder = SchemaValue.object([("type", .text("string")), ("pattern", .text(Self.placeholder))])
            return [("anyOf", .list([plain, placeholder] + none(isOptional)))]
        case .texts:
            return [("type", types(["array"], isOptional)), ("items", scalar)]
        case .shape:
            let size: [(String, SchemaValue)] = [
                ("type", types(["integer", "string"], false)), ("minimum", .number(-1)), ("maximum", .number(Int(Int32.max))),
                ("pattern", open("^-?[0-9]+$")),
            ]
            return [
                ("type", types(["array"], isOptional)), ("items", .object(size)), ("minItems", .number(1)),
                ("maxItems", .number(DataType.maximumRank)),
            ]
        case .environment: return map("^[A-Za-z_][A-Za-z0-9_]{0,254}$", isOptional)
        case .parameters: return map("^[A-Za-z0-9_-]{1,255}$", isOptional)
        case .object(let kind):
            let target = reference(generation.name(of: kind))
            return isOptional ? [("anyOf", .list([target] + none(true)))] : [("$ref", .text("#/$defs/" + generation.name(of: kind)))]
        case .list(let kind):
            var members: [(String, SchemaValue)] = [
                ("type", types(["array"], isOptional)), ("items", reference(generation.itemName(of: kind))),
            ]
            if property.isRequired { members.append(("minItems", .number(1))) }
            if kind == .step { members.append(("maxItems", .number(DocumentLimits.operators))) }
            return members
        }
    }

    /// What holds between the properties of an input or output.
    private var rules: [(String, SchemaValue)] {
        guard kind == .input || kind == .output else { return [] }
        guard generation == .typed else { return [("required", .list([.text("path")]))] }
        let forbidden = SchemaValue.object([("type", .text("null"))])
        let element = SchemaValue.object([
            ("anyOf", .list(["element-type", "format"].map { .object([("required", .list([.text($0)]))]) }))
        ])
        func when(_ words: [String], then members: [(String, SchemaValue)]) -> SchemaValue {
            let type = SchemaValue.object([("type", .object([("enum", .list(words.map { .text($0) }))]))])
            return .object([("if", .object([("properties", type), ("required", .list([.text("type")]))])), ("then", .object(members))])
        }
        let single = DataType.words.filter { $0 != "stream" && $0 != "array" }
        return [
            ("required", .list([.text("type")])),
            (
                "allOf",
                .list([
                    when(
                        ["stream"],
                        then: [
                            ("required", .list([.text("path")])), ("allOf", .list([element])),
                            ("properties", .object([("shape", forbidden)])),
                        ]),
                    when(
                        ["array"],
                        then: [
                            ("required", .list([.text("shape")])), ("allOf", .list([element])),
                            ("properties", .object([("path", forbidden)])),
                        ]),
                    when(
                        single, then: [("properties", .object(["path", "element-type", "format", "shape"].map { ($0, forbidden) }))]),
                ])
            ),
        ]
    }

    private func map(_ names: String, _ isOptional: Bool) -> [(String, SchemaValue)] {
        [
            ("type", types(["object"], isOptional)), ("propertyNames", .object([("pattern", .text(names))])),
            ("additionalProperties", .object([("type", types(["string", "number", "boolean"], true))])),
        ]
    }

    private static let placeholder = "\\$\\{\\{"

    /// The pattern, or a placeholder anywhere in the text.
    private func open(_ pattern: String) -> SchemaValue { .text("\(pattern)|\(Self.placeholder)") }

    /// A property that may be missing may also be left empty.
    private func types(_ names: [String], _ isOptional: Bool) -> SchemaValue {
        let all = names + (isOptional ? ["null"] : [])
        return all.count == 1 ? .text(all[0]) : .list(all.map { .text($0) })
    }

    private func none(_ isOptional: Bool) -> [SchemaValue] { isOptional ? [.object([("type", .text("null"))])] : [] }

    private var scalar: SchemaValue { .object([("type", types(["string", "number", "boolean"], true))]) }

    private func reference(_ name: String) -> SchemaValue { .object([("$ref", .text("#/$defs/" + name))]) }
}

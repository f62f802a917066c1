// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The definition language as a JSON Schema (draft 2020-12), for editors that complete and check while an author types.
///
/// It is made of the same tables by which definitions are read. Editors see one file at a time: what holds across
/// operators and files, such as references, cycles and fitting types, only loading a definition tells. Words that
/// a definition may spell in any case, such as `Clara`, have one spelling in the schema.
public enum PipelineSchema {
    /// What kind of file a schema describes.
    public enum Document: String, Sendable, CaseIterable {
        case pipeline
        /// An operator in a file of its own, for imports.
        case step = "operator"
        /// A service in a file of its own, for imports.
        case service

        var kind: Vocabulary.Kind {
            switch self {
            case .pipeline: .pipeline
            case .step: .step
            case .service: .service
            }
        }
    }

    /// The schema as JSON text, with a newline at its end.
    public static func json(_ document: Document = .pipeline) -> String {
        let definitions = Generation.allCases.flatMap { generation in
            Vocabulary.Kind.allCases.flatMap { SchemaObject(kind: $0, generation: generation).definitions }
        }
        var members: [(String, SchemaValue)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("Clara \(document.rawValue) definition")),
            ("type", .text("object")),
        ]
        if document == .pipeline { members.append(("required", .list([.text("api-version")]))) }
        let versions = SchemaValue.list(APIVersion.supported.map { .text($0.description) })
        members.append(("properties", .object([("api-version", .object([("enum", versions)]))])))
        members.append(("allOf", .list(Generation.allCases.map { branch($0, document) })))
        members.append(("$defs", .object(definitions)))
        return SchemaValue.object(members).json() + "\n"
    }

    /// What holds when the document states a version of the generation; an imported file without one is read as the newest.
    private static func branch(_ generation: Generation, _ document: Document) -> SchemaValue {
        let versions = generation.versions.map { SchemaValue.text($0.description) }
        let isStated = SchemaValue.object([("api-version", .object([("enum", .list(versions))]))])
        var condition: [(String, SchemaValue)] = [("properties", isStated)]
        let isNewest = generation.versions.contains(.newest)
        if document == .pipeline || !isNewest { condition.append(("required", .list([.text("api-version")]))) }
        let reference = SchemaValue.object([("$ref", .text("#/$defs/" + generation.name(of: document.kind)))])
        // A version that is none is told by the newest generation, whose versions are all there are.
        guard isNewest else { return .object([("if", .object(condition)), ("then", reference)]) }
        let older = APIVersion.supported.filter { !generation.versions.contains($0) }.map { SchemaValue.text($0.description) }
        let isOlder: [(String, SchemaValue)] = [
            ("properties", .object([("api-version", .object([("enum", .list(older))]))])), ("required", .list([.text("api-version")])),
        ]
        return .object([("if", .object(isOlder)), ("else", reference)])
    }
}

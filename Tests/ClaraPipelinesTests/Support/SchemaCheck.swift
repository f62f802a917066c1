// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

@testable import ClaraPipelines

/// Checks documents against a JSON Schema: the keywords that the schema of the definition language uses, and no others.
struct SchemaCheck {
    struct Unknown: Error {
        let keyword: String
    }

    private let root: [String: Any]
    private static let notes: Set<String> = ["$schema", "$defs", "title", "description"]

    init(_ json: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
    }

    /// What the document breaks, as `place: keyword`; empty for one that fits.
    func faults(_ yaml: String) throws -> [String] {
        let file = DefinitionFile(path: "p.yaml", content: yaml)
        var parser = DocumentParser(file: file, faults: FaultCollector(files: [file]))
        guard let node = parser.parse() else { return ["yaml"] }
        return try check(Self.value(node), root, "")
    }

    /// The value that an editor takes the node for: plain scalars by the core schema of YAML 1.2.
    static func value(_ node: DocumentNode) -> Any {
        switch node.content {
        case .list(let items): return items.map(value)
        case .map(let entries):
            return Dictionary(entries.map { ($0.key, value($0.value)) }, uniquingKeysWith: { first, _ in first })
        case .scalar(let text, let isPlain):
            if node.isNull { return NSNull() }
            guard isPlain else { return text }
            if ["true", "True", "TRUE"].contains(text) { return true }
            if ["false", "False", "FALSE"].contains(text) { return false }
            if let number = Int(text) { return number }
            if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil { return Double(text) ?? 0 }
            return text
        }
    }

    private func check(_ value: Any, _ schema: [String: Any], _ place: String) throws -> [String] {
        var faults: [String] = []
        for (keyword, argument) in schema where !Self.notes.contains(keyword) {
            if ["if", "then", "else"].contains(keyword) { continue }
            for fault in try check(value, keyword, argument, schema, place) { faults.append(fault) }
        }
        if let condition = schema["if"] as? [String: Any] {
            let branch = try check(value, condition, place).isEmpty ? schema["then"] : schema["else"]
            if let branch = branch as? [String: Any] { faults += try check(value, branch, place) }
        }
        return faults.sorted()
    }

    private func check(_ value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], _ place: String) throws -> [String] {
        let object = value as? [String: Any]
        let list = value as? [Any]
        func told(_ isRight: Bool) -> [String] { isRight ? [] : ["\(place): \(keyword)"] }
        switch (keyword, argument) {
        case ("$ref", let name as String):
            let definitions = root["$defs"] as? [String: Any] ?? [:]
            guard let target = definitions[String(name.dropFirst("#/$defs/".count))] as? [String: Any] else { throw Unknown(keyword: name) }
            return try check(value, target, place)
        case ("type", let name as String): return told(Self.isOfType(value, name))
        case ("type", let names as [String]): return told(names.contains { Self.isOfType(value, $0) })
        case ("enum", let words as [String]): return told((value as? String).map(words.contains) ?? false)
        case ("pattern", let pattern as String):
            guard let text = value as? String else { return [] }
            return told(text.range(of: pattern, options: .regularExpression) != nil)
        case ("minimum", let limit as Int): return told((value as? Int).map { Self.isBoolean(value) || $0 >= limit } ?? true)
        case ("maximum", let limit as Int): return told((value as? Int).map { Self.isBoolean(value) || $0 <= limit } ?? true)
        case ("minItems", let limit as Int): return told(list.map { $0.count >= limit } ?? true)
        case ("maxItems", let limit as Int): return told(list.map { $0.count <= limit } ?? true)
        case ("required", let names as [String]): return told(object.map { object in names.allSatisfy { object[$0] != nil } } ?? true)
        case ("items", let item as [String: Any]):
            return try (list ?? []).enumerated().flatMap { try check($0.element, item, "\(place)/\($0.offset)") }
        case ("allOf", let all as [[String: Any]]): return try all.flatMap { try check(value, $0, place) }
        case ("anyOf", let any as [[String: Any]]): return told(try any.contains { try check(value, $0, place).isEmpty })
        case ("propertyNames", let names as [String: Any]):
            return try (object ?? [:]).keys.flatMap { try check($0, names, "\(place)/\($0)") }
        case ("properties", let properties as [String: [String: Any]]):
            return try (object ?? [:]).flatMap { key, value in
                try properties[key].map { try check(value, $0, "\(place)/\(key)") } ?? []
            }
        case ("additionalProperties", let rest):
            let known = (schema["properties"] as? [String: Any] ?? [:]).keys
            return try (object ?? [:]).filter { !known.contains($0.key) }.flatMap { key, value -> [String] in
                if let rest = rest as? [String: Any] { return try check(value, rest, "\(place)/\(key)") }
                return (rest as? Bool) == false ? ["\(place)/\(key): unknown"] : []
            }
        default: throw Unknown(keyword: keyword)
        }
    }

    private static func isBoolean(_ value: Any) -> Bool { type(of: value) == Bool.self }

    private static func isOfType(_ value: Any, _ name: String) -> Bool {
        switch name {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": isBoolean(value)
        case "integer": type(of: value) == Int.self
        case "number": type(of: value) == Int.self || type(of: value) == Double.self
        default: false
        }
    }
}

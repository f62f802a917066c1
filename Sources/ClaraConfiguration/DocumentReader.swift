// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Walks a configuration file along a schema and collects values and faults.
struct DocumentReader {
    let schema: ConfigurationSchema
    let path: String
    var scalars: [String: (text: String, line: Int, column: Int)] = [:]
    var entries: [String: [SectionEntry]] = [:]
    var faults: [ConfigurationFault] = []

    init(schema: ConfigurationSchema, path: String) {
        self.schema = schema
        self.path = path
    }

    mutating func read(_ root: ConfigurationNode) {
        guard case .map = root.content else {
            return fault(root.line, root.column, "the file must be an object of settings, such as \"log:\" with \"level: info\" below it")
        }
        readMap(root, prefix: "")
    }

    private mutating func readMap(_ node: ConfigurationNode, prefix: String) {
        guard case .map(let members) = node.content else { return }
        for member in members {
            let key = prefix.isEmpty ? member.key : "\(prefix).\(member.key)"
            if schema.settings.contains(where: { $0.key == key }) {
                guard case .scalar(let text) = member.value.content else {
                    fault(member.value.line, member.value.column, "\(key) must be one value, not a list or an object")
                    continue
                }
                scalars[key] = (text, member.value.line, member.value.column)
            } else if let section = schema.sections.first(where: { $0.key == key }) {
                readSection(member.value, section)
            } else if isGroup(key) {
                switch member.value.content {
                case .map: readMap(member.value, prefix: key)
                case .scalar(let text) where text.isEmpty: break
                default: fault(member.value.line, member.value.column, "\(key) must be an object of settings")
                }
            } else {
                let known = siblings(of: prefix)
                let hint = Suggestion.best(for: member.key, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
                fault(member.keyLine, member.keyColumn, "there is no setting \"\(key)\"\(hint)")
            }
        }
    }

    private mutating func readSection(_ node: ConfigurationNode, _ section: SectionDefinition) {
        guard case .list(let items) = node.content else {
            return fault(node.line, node.column, "\(section.key) must be a list")
        }
        for (index, item) in items.enumerated() {
            guard case .map(let members) = item.content else {
                fault(item.line, item.column, "\(section.key)[\(index)] must be an object")
                continue
            }
            var scalars: [String: String] = [:]
            var lists: [String: [String]] = [:]
            var maps: [String: [String: String]] = [:]
            for member in members {
                guard let field = section.fields.first(where: { $0.name == member.key }) else {
                    let hint = Suggestion.best(for: member.key, among: section.fields.map(\.name)).map { "; did you mean \"\($0)\"?" }
                    fault(member.keyLine, member.keyColumn, "\(section.key) has no member \"\(member.key)\"\(hint ?? "")")
                    continue
                }
                let name = "\(section.key)[\(index)].\(field.name)"
                switch (field.form, member.value.content) {
                case (.scalar(let kind), .scalar(let text)):
                    do {
                        scalars[field.name] = try kind.canonical(text)
                    } catch {
                        fault(member.value.line, member.value.column, "\(name) must be \(error.expected), but \"\(text)\" is not")
                    }
                case (.list, .list(let values)):
                    lists[field.name] = values.compactMap { texts($0, name) }
                case (.map, .map(let pairs)):
                    for pair in pairs {
                        guard let text = texts(pair.value, "\(name).\(pair.key)") else { continue }
                        maps[field.name, default: [:]][pair.key] = text
                    }
                case (.scalar, _): fault(member.value.line, member.value.column, "\(name) must be one value")
                case (.list, _): fault(member.value.line, member.value.column, "\(name) must be a list")
                case (.map, _): fault(member.value.line, member.value.column, "\(name) must be an object")
                }
            }
            for field in section.fields where field.isRequired && !members.contains(where: { $0.key == field.name }) {
                fault(item.line, item.column, "\(section.key)[\(index)] must have \"\(field.name)\"")
            }
            entries[section.key, default: []].append(
                SectionEntry(scalars: scalars, lists: lists, maps: maps, file: path, line: item.line))
        }
    }

    private mutating func texts(_ node: ConfigurationNode, _ name: String) -> String? {
        if case .scalar(let text) = node.content { return text }
        fault(node.line, node.column, "\(name) must be one value")
        return nil
    }

    private func isGroup(_ key: String) -> Bool {
        schema.settings.contains { $0.key.hasPrefix(key + ".") } || schema.sections.contains { $0.key.hasPrefix(key + ".") }
    }

    private func siblings(of prefix: String) -> [String] {
        let keys = schema.settings.map(\.key) + schema.sections.map(\.key)
        let inside = prefix.isEmpty ? keys : keys.filter { $0.hasPrefix(prefix + ".") }.map { String($0.dropFirst(prefix.count + 1)) }
        return Array(Set(inside.map { String($0.prefix { $0 != "." }) })).sorted()
    }

    private mutating func fault(_ line: Int, _ column: Int, _ message: String) {
        faults.append(ConfigurationFault(place: path, line: line, column: column, message: message))
    }
}

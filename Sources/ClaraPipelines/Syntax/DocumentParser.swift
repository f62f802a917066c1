// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Yams

/// Turns the text of one file into a tree of nodes with places, or into faults.
struct DocumentParser {
    let file: DefinitionFile
    let faults: FaultCollector
    private var nodes = 0

    init(file: DefinitionFile, faults: FaultCollector) {
        self.file = file
        self.faults = faults
    }

    /// The document's root; nil after a fault was reported.
    mutating func parse() -> DocumentNode? {
        if let fault = SourceScan(file.content).fault {
            report(SourceLocation(file: file.path, line: fault.line, column: fault.column), fault.message)
            return nil
        }
        do {
            // No resolver rules: what a scalar means depends on where it stands, and rules cost a regular expression each.
            guard let root = try Parser(yaml: file.content, resolver: .basic, encoding: .utf8).singleRoot() else {
                report(start, "the file is empty")
                return nil
            }
            return try convert(root, depth: 0)
        } catch let error as YamlError {
            report(error)
        } catch let refusal as Refusal {
            report(refusal.mark, refusal.message)
        } catch {
            report(start, "the file cannot be read as YAML: \(error)")
        }
        return nil
    }

    private var start: SourceLocation { .start(of: file.path) }

    private struct Refusal: Error {
        let mark: SourceLocation
        let message: String
    }

    private mutating func convert(_ node: Node, depth: Int) throws -> DocumentNode {
        let mark = node.mark.map(location) ?? start
        nodes += 1
        guard nodes <= DocumentLimits.nodes else {
            throw Refusal(mark: mark, message: "the file holds more than \(DocumentLimits.nodes) values, aliases counted as often as used")
        }
        guard depth <= DocumentLimits.depth else {
            throw Refusal(mark: mark, message: "lists and maps are nested more than \(DocumentLimits.depth) deep")
        }
        switch node {
        case .scalar(let scalar):
            try checkTag(scalar.tag, mark)
            if scalar.string.utf8.contains(0) { throw Refusal(mark: mark, message: "a text cannot hold the character NUL") }
            return DocumentNode(location: mark, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
        case .sequence(let sequence):
            try checkTag(sequence.tag, mark)
            var items: [DocumentNode] = []
            for item in sequence { items.append(try convert(item, depth: depth + 1)) }
            return DocumentNode(location: mark, content: .list(items))
        case .mapping(let mapping):
            try checkTag(mapping.tag, mark)
            var entries: [DocumentNode.Entry] = []
            for (key, value) in mapping {
                let keyMark = key.mark.map(location) ?? mark
                guard case .scalar(let name) = key else { throw Refusal(mark: keyMark, message: "a key must be a text") }
                if name.string == "<<", name.style == .plain {
                    throw Refusal(mark: keyMark, message: "merge keys (<<) are not part of the definition language")
                }
                nodes += 1
                entries.append(
                    DocumentNode.Entry(
                        key: name.string, keyLocation: keyMark, value: try convert(value, depth: depth + 1)))
            }
            return DocumentNode(location: mark, content: .map(entries))
        case .alias:
            throw Refusal(mark: mark, message: "this alias cannot be followed")
        }
    }

    private func checkTag(_ tag: Tag, _ mark: SourceLocation) throws {
        let known: [Tag.Name] = [.implicit, .nonSpecific, .str, .int, .float, .bool, .null, .seq, .map]
        guard known.contains(where: { $0.rawValue == tag.rawValue }) else {
            throw Refusal(mark: mark, message: "the tag \(quoted(tag.rawValue)) is not allowed in a definition")
        }
    }

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let mark = location(mark)
            if character(at: mark) == "\t" {
                report(mark, "a tab cannot indent; use blanks")
            } else if problem.hasPrefix("Maximum nesting level") {
                report(mark, "lists and maps are nested more than \(DocumentLimits.depth) deep")
            } else if problem == "but found another document" {
                report(mark, "a file holds one document; this starts another one")
            } else {
                report(mark, [context?.text, problem].compactMap { $0 }.joined(separator: ": "))
            }
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.prefix(3).map(quoted).joined(separator: ", ")
            report(location(context.mark), "the same map gives \(keys) more than once")
        case .reader(let problem, _, _, _):
            report(start, problem)
        default:
            report(start, "the file cannot be read as YAML: \(error)")
        }
    }

    private func character(at mark: SourceLocation) -> Unicode.Scalar? {
        var line = 1
        var column = 1
        for scalar in file.content.unicodeScalars {
            if line == mark.line, column == mark.column { return scalar }
            if scalar == "\n" {
                if line == mark.line { return nil }
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return nil
    }

    private func location(_ mark: Mark) -> SourceLocation {
        SourceLocation(file: file.path, line: mark.line, column: mark.column)
    }

    private func report(_ mark: SourceLocation, _ message: String) {
        faults.report(mark, message, kind: .malformed)
    }
}

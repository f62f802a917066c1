// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Yams

/// A value of the configuration file with its place.
struct ConfigurationNode: Sendable {
    /// The three forms of a value.
    enum Content: Sendable {
        case scalar(String)
        case list([ConfigurationNode])
        case map([(key: String, keyLine: Int, keyColumn: Int, value: ConfigurationNode)])
    }

    /// A tree that is not a configuration's.
    struct ShapeError: Error {
        let line: Int
        let column: Int
        let message: String
    }

    let content: Content
    let line: Int
    let column: Int

    init(content: Content, line: Int, column: Int) {
        self.content = content
        self.line = line
        self.column = column
    }

    /// Takes over a node of the YAML tree.
    ///
    /// - Parameter budget: how many nodes may still be taken; aliases count each time they are used.
    init(_ node: Node, budget: inout Int) throws {
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        budget -= 1
        guard budget > 0 else { throw ShapeError(line: line, column: column, message: "the file has too many values") }
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string)
        case .sequence(let sequence):
            var items: [ConfigurationNode] = []
            for item in sequence { items.append(try ConfigurationNode(item, budget: &budget)) }
            content = .list(items)
        case .mapping(let mapping):
            var members: [(key: String, keyLine: Int, keyColumn: Int, value: ConfigurationNode)] = []
            for (key, value) in mapping {
                guard let name = key.string else { throw ShapeError(line: line, column: column, message: "keys must be plain words") }
                let place = key.mark ?? value.mark
                members.append((name, place?.line ?? line, place?.column ?? column, try ConfigurationNode(value, budget: &budget)))
            }
            content = .map(members)
        case .alias:
            throw ShapeError(line: line, column: column, message: "aliases are not supported in a configuration")
        }
    }
}

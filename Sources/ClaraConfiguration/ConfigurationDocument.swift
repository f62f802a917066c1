// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors
internal import Foundation
internal import Yams

/// A configuration file as a tree of nodes that remember their lines.
public struct ConfigurationDocument: Sendable {
    /// The path as the user gave it, for messages.
    public let path: String
    let root: ConfigurationNode

    /// Reads a YAML file of at most 1 MiB.
    ///
    /// - Throws: ``ConfigurationError`` when it cannot be read, is too large, or is not YAML.
    public init(path: String) throws(ConfigurationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError([Self.fault(path, "cannot be read")], code: .notFound)
        }
        guard data.count <= 1 << 20 else { throw ConfigurationError([Self.fault(path, "is larger than 1 MiB")]) }
        guard let text = String(data: data, encoding: .utf8) else { throw ConfigurationError([Self.fault(path, "is not UTF-8 text")]) }
        try self.init(text: text, path: path)
    }

    /// Parses YAML text that came from `path`.
    public init(text: String, path: String) throws(ConfigurationError) {
        self.path = path
        do {
            // Aliases could make a small file a huge tree, and a configuration has no use for them.
            guard let node = try Yams.compose(yaml: text) else {
                root = ConfigurationNode(content: .map([]), line: 1, column: 1)
                return
            }
            var budget = 20_000
            root = try ConfigurationNode(node, budget: &budget)
        } catch let error as YamlError {
            throw ConfigurationError([Self.fault(from: error, path: path)])
        } catch let error as ConfigurationNode.ShapeError {
            let fault = ConfigurationFault(place: path, line: error.line, column: error.column, message: error.message)
            throw ConfigurationError([fault])
        } catch {
            throw ConfigurationError([Self.fault(path, "\(error)")])
        }
    }

    private static func fault(_ path: String, _ message: String) -> ConfigurationFault {
        ConfigurationFault(place: path, line: nil, column: nil, message: message)
    }

    private static func fault(from error: YamlError, path: String) -> ConfigurationFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return ConfigurationFault(place: path, line: mark.line, column: mark.column, message: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.joined(separator: ", ")
            return ConfigurationFault(
                place: path, line: context.mark.line, column: context.mark.column, message: "says more than once: \(names)")
        default:
            return Self.fault(path, "\(error)")
        }
    }
}

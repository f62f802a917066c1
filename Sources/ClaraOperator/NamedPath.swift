// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// One entry of an operator's inputs or outputs: the declared name, which may be empty, and a directory.
public struct NamedPath: Sendable, Hashable {
    /// The declared name; empty where the pipeline gives none.
    public let name: String
    /// An absolute path.
    public let path: String

    public init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// Reads `name:path;name:path`, the form of `NVIDIA_CLARA_INPUTPATHS` and its like; blank items are passed over.
    ///
    /// - Throws: ``OperatorError`` when an item has no absolute path.
    public static func list(_ text: String, variable: String) throws(OperatorError) -> [NamedPath] {
        var entries: [NamedPath] = []
        for item in text.split(separator: ";") where !item.allSatisfy(\.isWhitespace) {
            let colon = item.firstIndex(of: ":")
            let name = colon.map { String(item[..<$0]) } ?? ""
            let path = colon.map { String(item[item.index(after: $0)...]) } ?? String(item)
            guard path.hasPrefix("/") else {
                throw OperatorError(.invalidArgument, "\(variable) has \"\(item)\", which is not name:/absolute/path")
            }
            entries.append(NamedPath(name: name, path: path))
        }
        return entries
    }
}

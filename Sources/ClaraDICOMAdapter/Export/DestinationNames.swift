// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// The names of destinations in the parameters of a result task.
enum DestinationNames {
    /// Reads a JSON string with a name, or a JSON array of them; text that is no JSON is taken as one name.
    ///
    /// - Throws: ``AdapterError`` when no name can be read.
    static func parse(_ parameters: String) throws(AdapterError) -> [String] {
        let decoder = JSONDecoder()
        let data = Data(parameters.utf8)
        var names: [String]
        if let list = try? decoder.decode([String].self, from: data) {
            names = list
        } else if let name = try? decoder.decode([String].self, from: Data("[\(parameters)]".utf8)) {
            names = name
        } else if parameters.contains(where: { "[]{}\"".contains($0) }) {
            throw AdapterError(.invalidArgument, "the parameters are neither a name of a destination nor a list of them")
        } else {
            names = [parameters]
        }
        names = names.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else {
            throw AdapterError(.invalidArgument, "the parameters name no destination")
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }
}

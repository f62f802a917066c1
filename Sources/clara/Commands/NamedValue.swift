// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// A `name=value` argument.
struct NamedValue: ExpressibleByArgument {
    let name: String
    let value: String

    /// Nil for a text without a name before its first `=`.
    init?(argument: String) {
        guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
        name = String(argument[..<sign])
        value = String(argument[argument.index(after: sign)...])
    }

    /// The values by name; of two with the same name the last one counts.
    static func dictionary(_ values: [NamedValue]) -> [String: String] {
        Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
}

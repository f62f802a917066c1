// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Splits a text at its `${{ name }}` placeholders.
enum Placeholder {
    enum Part: Equatable {
        case text(String)
        case parameter(String)
    }

    enum Fault: Error, Equatable {
        /// `${{` without `}}`.
        case notClosed
        /// What stands inside is not a name.
        case notAName(String)
    }

    /// Whether the text has a placeholder in it.
    static func occurs(in text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "$")) && text.contains("${{")
    }

    /// The parts of the text in order.
    static func parts(of text: String) throws(Fault) -> [Part] {
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstRange(of: "${{") {
            if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
            let inside = rest[open.upperBound...]
            guard let close = inside.firstRange(of: "}}") else { throw .notClosed }
            let name = inside[..<close.lowerBound].drop { $0 == " " || $0 == "\t" }
            let trimmed = String(name.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
            guard NameRules.fault(of: trimmed) == nil else { throw .notAName(trimmed) }
            parts.append(.parameter(trimmed))
            rest = inside[close.upperBound...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }
}

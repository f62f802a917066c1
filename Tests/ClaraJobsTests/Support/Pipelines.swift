// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Pipelines for the tests.
enum Pipelines {
    /// Operators given as `name` or `name<a,b`, which reads the outputs of `a` and `b`.
    static func of(_ operators: String..., head: String = "", extra: [String: String] = [:]) -> String {
        var yaml = "api-version: 0.4.0\nname: test\n\(head)\noperators:\n"
        for text in operators {
            let parts = text.split(separator: "<", maxSplits: 1)
            let name = String(parts[0])
            let sources = parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : []
            yaml += "- name: \(name)\n  container: { image: test/\(name), tag: \"1\" }\n"
            if let more = extra[name] { yaml += "  \(more)\n" }
            yaml += "  input:\n"
            if sources.isEmpty { yaml += "  - { path: /input }\n" }
            for source in sources { yaml += "  - { from: \(source), path: /in/\(source) }\n" }
            yaml += "  output:\n  - { path: /output }\n"
        }
        return yaml
    }

    /// Two branches that meet.
    static let diamond = of("read", "left<read", "right<read", "join<left,right")
}

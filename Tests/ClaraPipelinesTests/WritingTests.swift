// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

@Suite("Writing definitions and faults")
struct WritingTests {
    @Test("a resolved definition has the compiler's shape and loads again")
    func resolved() throws {
        let definition = try PipelineDefinition.load([
            DefinitionFile(
                path: "p.yaml",
                content: """
                    api-version: 0.4.0
                    name: p
                    description: "two\\nlines \\u202E"
                    parameters: { A: "x: y" }
                    operators:
                    - name: a
                      container: { image: example/a, command: ["yes", "-c", "${{ A }}", "007", ""] }
                      requests: { gpu: 1, network: true }
                      variables: { N: 5 }
                      input: [{ path: /in }]
                      output: [{ name: o, path: /out }]
                    - name: b
                      container: { image: example/b, tag: 2 }
                      input: [{ from: a, name: o, path: /in }]
                    """)
        ])
        let yaml = ResolvedDefinitionWriter.yaml(definition)
        #expect(
            yaml == """
                api-version: "0.4.0"
                name: p
                description: "two\\nlines \\u202E"
                operators:
                - name: a
                  container:
                    image: example/a
                    tag: latest
                    command:
                    - "yes"
                    - "-c"
                    - "x: y"
                    - "007"
                    - ""
                  variables:
                    "N": "5"
                  requests:
                    gpu: 1
                    network: true
                  input:
                  - path: /in
                    name: null
                  output:
                  - path: /out
                    name: o
                - name: b
                  container:
                    image: example/b
                    tag: "2"
                  input:
                  - path: /in
                    from: a
                    name: o

                """)
        let again = try PipelineDefinition.load([DefinitionFile(path: "out.yaml", content: yaml)])
        #expect(again.operators == definition.operators)
        #expect(again.description == definition.description)
    }

    @Test("a fault is shown with its line and a caret under the column")
    func caret() throws {
        let diagnostic = Diagnostic(file: "a.yaml", line: 2, column: 3, message: "no", suggestion: "yes")
        #expect(
            DiagnosticText.render(diagnostic, source: "x\n\tä: 1\u{7}\nz") == """
                a.yaml:2:3: error: no; did you mean "yes"?
                    2 | \tä: 1\u{FFFD}
                      | \t ^
                """)
        #expect(DiagnosticText.render(diagnostic, source: nil) == "a.yaml:2:3: error: no; did you mean \"yes\"?")
        #expect(DiagnosticText.render(diagnostic, source: "one line") == "a.yaml:2:3: error: no; did you mean \"yes\"?")
        #expect(DiagnosticText.render(diagnostic, source: nil, isColoured: true).contains("\u{1B}[1;31merror:"))
    }

    @Test("a long line is cut around the column")
    func longLine() {
        let diagnostic = Diagnostic(file: "a.yaml", line: 1, column: 5001, message: "here")
        let text = DiagnosticText.render(diagnostic, source: String(repeating: "x", count: 10_000))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 3 && lines[1].count < 140)
        #expect(lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } == 8 + 101)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

@Suite("The graph of a pipeline")
struct PipelineGraphTests {
    /// A pipeline of operators given as name and those it reads from.
    private func pipeline(_ operators: [(String, [String])]) throws -> PipelineDefinition {
        var text = "api-version: 0.4.0\nname: shape\noperators:\n"
        for (name, sources) in operators {
            text += "- name: \(name)\n  container: { image: example/\(name) }\n  input:\n"
            if sources.isEmpty { text += "  - { path: /in }\n" }
            for source in sources { text += "  - { from: \(source), path: /from-\(source) }\n" }
            text += "  output: [{ path: /out }]\n"
        }
        return try PipelineDefinition.load([DefinitionFile(path: "shape.yaml", content: text)])
    }

    @Test("orders operators by their inputs, not by the file")
    func order() throws {
        let graph = try pipeline([("c", ["b"]), ("b", ["a"]), ("a", []), ("d", ["a"])]).graph
        #expect(graph.order == ["a", "b", "c", "d"])
        #expect(graph.levels == [["a"], ["b", "d"], ["c"]])
        #expect(graph.dependencies(of: "c") == ["b"])
        #expect(graph.next(of: "a") == ["b", "d"])
        #expect(graph.next(of: "A") == ["b", "d"])
        #expect(graph.next(of: "nobody") == [])
    }

    @Test("keeps a long chain and a wide fan flat")
    func large() throws {
        let chain = try pipeline((0..<300).map { ("s\($0)", $0 == 0 ? [] : ["s\($0 - 1)"]) }).graph
        #expect(chain.order.count == 300 && chain.levels.count == 300)
        let fan = try pipeline([("root", [])] + (0..<200).map { ("leaf\($0)", ["root"]) }).graph
        #expect(fan.levels.map(\.count) == [1, 200])
    }

    @Test("draws a diamond with a bystander")
    func drawing() throws {
        let definition = try pipeline([("a", []), ("b", ["a"]), ("c", ["a"]), ("d", ["b", "c"]), ("e", [])])
        #expect(
            GraphDrawing.text(definition) == """
                ●   a  [example/a:latest]  <- payload
                ├─╮
                │ ● b  [example/b:latest]  <- a
                ● │ c  [example/c:latest]  <- a
                ├─╯
                ●   d  [example/d:latest]  <- b, c
                ●   e  [example/e:latest]  <- payload
                """)
        #expect(!GraphDrawing.text(definition, ascii: true).unicodeScalars.contains { !$0.isASCII })
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines
import Testing

@Suite("The reference page of pipeline definitions")
struct DocumentationTests {
    @Test("shows examples that load; a block that begins with a path belongs to the pipeline before it")
    func examples() throws {
        var sets: [[DefinitionFile]] = []
        for block in try ReferencePage.blocks() where block.language == "yaml" {
            let first = block.text.prefix { $0 != "\n" }
            let path = first.hasPrefix("# ") ? String(first.dropFirst(2)) : "pipeline.yaml"
            let file = DefinitionFile(path: path, content: block.text)
            if path == "pipeline.yaml" { sets.append([file]) } else { sets[sets.count - 1].append(file) }
        }
        #expect(sets.count >= 6)
        for files in sets {
            let definition = try PipelineDefinition.load(files)
            let variables = Dictionary(uniqueKeysWithValues: definition.unresolvedParameters.map { ($0, "1") })
            #expect(try definition.resolved(with: variables).unresolvedParameters.isEmpty)
        }
    }

    @Test("shows faults as they are told")
    func faults() throws {
        let blocks = try ReferencePage.blocks()
        let position = try #require(blocks.firstIndex { $0.language == "yaml faulty" })
        let file = DefinitionFile(path: "slips.yaml", content: blocks[position].text)
        let error = #expect(throws: PipelineError.self) { try PipelineDefinition.load([file]) }
        let text = DiagnosticText.render(try #require(error), files: [file], showsSource: true)
        #expect(text + "\n" == blocks[position + 1].text)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraPipelines
import SwiftProtobuf
import Testing

@testable import ClaraPlatform

@Suite struct PipelineDagTests {
    private func dag(_ count: Int) throws -> PipelineDag {
        let files = definition(images: Array(repeating: "test/copy", count: count)).map {
            DefinitionFile(path: $0.path, content: $0.content)
        }
        return PipelineDag(graph: try PipelineDefinition.load(files).graph)
    }

    private func names(_ node: PipelineDag.Node, depth: Int = 1) -> (names: [String], depth: Int) {
        let below = node.next.map { names($0, depth: depth + 1) }
        return ([node.name] + below.flatMap(\.names), below.map(\.depth).max() ?? depth)
    }

    @Test func `a short chain is one tree`() throws {
        let roots = try dag(64).roots
        #expect(roots.count == 1)
        #expect(roots.map { names($0).names } == [(0..<64).map { "step\($0)" }])
    }

    @Test func `a long chain goes on in further trees, none nested deeper than clients take`() throws {
        let roots = try dag(300).roots
        let parts = roots.map { names($0) }
        #expect(parts.allSatisfy { $0.depth <= PipelineDag.maximumDepth })
        #expect(Set(parts.flatMap(\.names)) == Set((0..<300).map { "step\($0)" }))
        // A tree begins with the stage at which the one before it was cut.
        for (before, after) in zip(parts, parts.dropFirst()) { #expect(before.names.last == after.names.first) }
    }
}

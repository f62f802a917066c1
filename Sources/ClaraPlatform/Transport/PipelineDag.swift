// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraPipelines

/// A pipeline's shape in the form of the API: trees of stages from those that wait for nothing.
struct PipelineDag {
    typealias Node = Nvidia_Clara_Platform_PipelinesDetailsResponse.PipelineDagNode

    /// The trees. A stage that many ways lead to stands once on each; a graph whose trees would have more than ``maximumNodes``
    /// nodes is cut there, since their number can double with every stage.
    let roots: [Node]

    static let maximumNodes = 10_000

    init(graph: PipelineGraph) {
        var budget = Self.maximumNodes
        roots = (graph.levels.first ?? []).map { Self.tree($0, graph, &budget) }
    }

    private static func tree(_ name: String, _ graph: PipelineGraph, _ budget: inout Int) -> Node {
        var node = Node()
        node.name = name
        budget -= 1
        guard budget > 0 else { return node }
        node.next = graph.next(of: name).map { tree($0, graph, &budget) }
        return node
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraPipelines

/// A pipeline's shape in the form of the API: trees of stages from those that wait for nothing.
struct PipelineDag {
    typealias Node = Nvidia_Clara_Platform_PipelinesDetailsResponse.PipelineDagNode

    /// The trees. A stage that many ways lead to stands once on each; a graph whose trees would have more than ``maximumNodes``
    /// nodes is cut there, since their number can double with every stage. A stage that stands at ``maximumDepth`` begins a further
    /// tree with what comes after it, because clients refuse messages that are nested more than 100 deep.
    private(set) var roots: [Node] = []

    static let maximumNodes = 10_000
    static let maximumDepth = 64

    private let graph: PipelineGraph
    private var budget = Self.maximumNodes
    private var names: [String]

    init(graph: PipelineGraph) {
        self.graph = graph
        names = graph.levels.first ?? []
        var next = 0
        while next < names.count {
            roots.append(tree(names[next], depth: 1))
            next += 1
        }
    }

    private mutating func tree(_ name: String, depth: Int) -> Node {
        var node = Node()
        node.name = name
        budget -= 1
        guard budget > 0 else { return node }
        let followers = graph.next(of: name)
        if depth == Self.maximumDepth, !followers.isEmpty {
            if !names.contains(name) { names.append(name) }
        } else {
            node.next = followers.map { tree($0, depth: depth + 1) }
        }
        return node
    }
}

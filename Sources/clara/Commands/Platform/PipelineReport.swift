// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI

/// A pipeline as JSON.
struct PipelineReport: Encodable {
    struct Operator: Encodable {
        let name: String
        let next: [String]
    }

    struct File: Encodable {
        let path: String
        let content: String
    }

    let pipelineId: String
    let name: String
    let metadata: [String: String]
    let operators: [Operator]?
    let files: [File]?

    /// The whole record, or the part of it that lists hold.
    init(_ pipeline: PlatformPipeline, isWhole: Bool) {
        pipelineId = pipeline.id
        name = pipeline.name
        metadata = pipeline.metadata
        operators = isWhole ? Self.operators(pipeline.dag) : nil
        files = isWhole ? pipeline.files.map { File(path: $0.path, content: $0.content) } : nil
    }

    /// Every operator of the nested nodes once, in the order in which they are met.
    static func operators(_ roots: [PlatformPipeline.DAGNode]) -> [Operator] {
        var order: [String] = []
        var next: [String: [String]] = [:]
        var waiting = Array(roots.reversed())
        while let node = waiting.popLast() {
            let known = next[node.name]
            if known == nil { order.append(node.name) }
            // A node may come again without its successors, or the other way round.
            guard known?.isEmpty ?? true else { continue }
            next[node.name] = node.next.map(\.name)
            waiting += node.next.reversed()
        }
        return order.map { Operator(name: $0, next: next[$0] ?? []) }
    }
}

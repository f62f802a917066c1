// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The code blocks of the reference page of pipeline definitions.
enum ReferencePage {
    struct Block: Sendable {
        let language: String
        let text: String
    }

    static func blocks() throws -> [Block] {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root = root.deletingLastPathComponent() }
        let page = try String(contentsOf: root.appendingPathComponent("docs/reference/pipeline-definition.md"), encoding: .utf8)
        var blocks: [Block] = []
        var open: (language: String, lines: [Substring])?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open {
                if line == "```" {
                    blocks.append(Block(language: block.language, text: block.lines.joined(separator: "\n") + "\n"))
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }
}

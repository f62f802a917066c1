// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Draws the graph of a pipeline with box-drawing characters: one row for each operator, in order, edges running down.
public struct GraphDrawing {
    /// What meets in one cell of the drawing.
    private struct Arms: OptionSet {
        let rawValue: UInt8
        static let up = Arms(rawValue: 1)
        static let down = Arms(rawValue: 2)
        static let left = Arms(rawValue: 4)
        static let right = Arms(rawValue: 8)
    }

    /// Who holds a lane and which readers are still to come.
    private struct Lane {
        let producer: String
        var readers: Set<String>
    }

    private var lanes: [Lane?] = []
    private var rows: [(cells: String, label: String)] = []

    /// The drawing, lines separated by newlines, without one at the end; ASCII only when asked for.
    public static func text(_ definition: PipelineDefinition, ascii: Bool = false) -> String {
        var drawing = GraphDrawing()
        for name in definition.graph.order {
            drawing.add(name, label: label(name, definition), graph: definition.graph, ascii: ascii)
        }
        let width = drawing.rows.map(\.cells.count).max() ?? 0
        return drawing.rows.map { row in
            row.label.isEmpty ? row.cells : row.cells + String(repeating: " ", count: width - row.cells.count + 1) + row.label
        }.joined(separator: "\n")
    }

    private static func label(_ name: String, _ definition: PipelineDefinition) -> String {
        guard let step = definition.operatorDefinition(named: name) else { return name }
        let sources = step.inputs.map { input in
            input.from.map { from in input.name.map { "\(from):\($0)" } ?? from } ?? "payload"
        }
        let reads = sources.isEmpty ? "" : "  <- \(sources.joined(separator: ", "))"
        return "\(name)  [\(step.container.reference)]\(reads)"
    }

    private mutating func add(_ name: String, label: String, graph: PipelineGraph, ascii: Bool) {
        let incoming = lanes.indices.filter { lanes[$0]?.readers.contains(name) ?? false }
        for lane in incoming { lanes[lane]?.readers.remove(name) }
        let closing = incoming.filter { lanes[$0]?.readers.isEmpty ?? false }
        let own = closing.first ?? lanes.firstIndex { $0 == nil } ?? lanes.count
        if own == lanes.count { lanes.append(nil) }

        if incoming != [own], !incoming.isEmpty {
            rows.append((connector(from: incoming, closing: closing, to: own, ascii: ascii), ""))
        }
        for lane in closing { lanes[lane] = nil }
        var cells = ""
        for lane in lanes.indices {
            if lane > 0 { cells += " " }
            cells += lane == own ? (ascii ? "*" : "●") : lanes[lane] == nil ? " " : (ascii ? "|" : "│")
        }
        rows.append((cells, label))
        let readers = Set(graph.next(of: name))
        lanes[own] = readers.isEmpty ? nil : Lane(producer: name, readers: readers)
        while let last = lanes.last, last == nil { lanes.removeLast() }
    }

    /// The row in which the lanes of the producers meet the lane of their reader.
    private func connector(from incoming: [Int], closing: [Int], to own: Int, ascii: Bool) -> String {
        let ends = incoming + [own]
        let (first, last) = (ends.min() ?? own, ends.max() ?? own)
        var cells = ""
        for lane in lanes.indices {
            var arms: Arms = lanes[lane] == nil ? [] : [.up, .down]
            if closing.contains(lane), lane != own { arms.remove(.down) }
            if lane == own { arms.insert(.down) }
            let isEnd = ends.contains(lane)
            // A lane that only passes is not joined to the horizontal line, except where the line crosses it.
            if lane > first, lane <= last, isEnd || lane < last { arms.insert(.left) }
            if lane >= first, lane < last { arms.insert(.right) }
            if lane > 0 { cells += lane > first && lane <= last ? (ascii ? "-" : "─") : " " }
            cells += Self.glyph(arms, ascii: ascii)
        }
        return cells
    }

    private static func glyph(_ arms: Arms, ascii: Bool) -> String {
        if arms.isEmpty { return " " }
        let vertical = !arms.intersection([.up, .down]).isEmpty
        let horizontal = !arms.intersection([.left, .right]).isEmpty
        if ascii { return vertical && horizontal ? "+" : vertical ? "|" : "-" }
        let glyphs = [
            " ", "╵", "╷", "│", "╴", "╯", "╮", "┤", "╶", "╰", "╭", "├", "─", "┴", "┬", "┼",
        ]
        return glyphs[Int(arms.rawValue)]
    }
}

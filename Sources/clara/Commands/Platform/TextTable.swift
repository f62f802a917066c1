// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A table for people: a header row, columns as wide as their widest cell, two blanks between.
struct TextTable {
    private let header: [String]
    private var rows: [[String]] = []

    init(_ header: [String]) {
        self.header = header
    }

    mutating func add(_ row: [String]) {
        rows.append(row.map(Terminal.printable))
    }

    var text: String {
        var widths = [Int](repeating: 0, count: header.count)
        for row in [header] + rows {
            for (column, cell) in row.enumerated() where column < widths.count { widths[column] = max(widths[column], cell.count) }
        }
        return ([header] + rows).map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: max(0, widths[column] - cell.count))
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Shows faults the way compilers do: the place, the message, the line of the source and a caret under the column.
public enum DiagnosticText {
    /// One fault; `source` is the text of its file, nil to leave the excerpt out.
    public static func render(_ diagnostic: Diagnostic, source: String?, isColoured: Bool = false) -> String {
        let place = "\(printable(diagnostic.file)):\(diagnostic.line):\(diagnostic.column):"
        let error = isColoured ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
        var text = "\(isColoured ? "\u{1B}[1m\(place)\u{1B}[0m" : place) \(error) \(printable(diagnostic.text))"
        guard let source, let line = line(diagnostic.line, of: source), let excerpt = excerpt(line, column: diagnostic.column) else {
            return text
        }
        let number = String(diagnostic.line)
        let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
        let blank = String(repeating: " ", count: margin.count - 2) + "| "
        text += "\n\(margin)\(excerpt.line)\n\(blank)\(excerpt.indent)"
        text += isColoured ? "\u{1B}[1;32m^\u{1B}[0m" : "^"
        return text
    }

    /// Every fault of an error, with excerpts from the files it was found in.
    public static func render(_ error: PipelineError, files: [DefinitionFile], showsSource: Bool, isColoured: Bool = false) -> String {
        var blocks = error.diagnostics.map { diagnostic in
            let source = showsSource ? files.first { $0.path == diagnostic.file }?.content : nil
            return render(diagnostic, source: source, isColoured: isColoured)
        }
        if error.omitted > 0 { blocks.append("and \(error.omitted) more") }
        return blocks.joined(separator: "\n")
    }

    private static func line(_ number: Int, of source: String) -> Substring.UnicodeScalarView? {
        var rest = source[...].unicodeScalars
        for _ in 1..<max(1, number) {
            guard let end = rest.firstIndex(of: "\n") else { return nil }
            rest = rest[rest.index(after: end)...]
        }
        return rest.prefix { $0 != "\n" && $0 != "\r" }
    }

    /// At most 120 characters of the line around the column, and the blanks that lead to the column.
    private static func excerpt(_ line: Substring.UnicodeScalarView, column: Int) -> (line: String, indent: String)? {
        let offset = column - 1
        guard offset >= 0, let target = line.index(line.startIndex, offsetBy: offset, limitedBy: line.endIndex) else { return nil }
        let start = line.index(target, offsetBy: -100, limitedBy: line.startIndex) ?? line.startIndex
        let shown = String(String.UnicodeScalarView(line[start...].prefix(120)))
        let lead = start == line.startIndex ? "" : "…"
        let indent = String(repeating: " ", count: lead.count) + line[start..<target].map { $0 == "\t" ? "\t" : " " }.joined()
        return (lead + printable(shown, keepsTabs: true), indent)
    }

    /// The text without anything that would drive a terminal.
    private static func printable(_ text: String, keepsTabs: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where keepsTabs && scalar == "\t": result.append(scalar)
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Shows a line an element: tag, representation, length, keyword, value.
struct TreePrinter: TokenPrinter {
    private let options: DumpOptions
    private(set) var output: BufferedOutput
    private var position = TokenPosition()
    /// How deep the sequence is whose whole content is shown because a path leads to it.
    private var shownDepth: Int?
    private var fragments: (header: ElementHeader, count: Int)?

    init(options: DumpOptions, output: BufferedOutput) {
        self.options = options
        self.output = output
    }

    mutating func begin(_ part: FilePart, _ syntax: TransferSyntax, hasOffsets: Bool) throws(DICOMError) {
        position = TokenPosition()
        shownDepth = nil
        guard options.paths.isEmpty else { return }
        let note = hasOffsets ? "" : ", inflated"
        try output.append(part == .metaInformation ? "# meta information\n" : "# data set, \(syntax)\(note)\n")
    }

    mutating func print(_ token: DataSetToken) throws(DICOMError) {
        switch token {
        case .element(let header, let value):
            position.enter(token)
            if isShown(header.tag) {
                try printLine(header, value: ValueText.text(DataElement(header, .bytes(value)), position, limit: room))
            }
        case .sequenceStart(let header):
            if isShown(header.tag) {
                try printLine(header, value: "")
                if shownDepth == nil { shownDepth = position.depth }
            }
            position.enter(token)
        case .itemStart(let offset, let length):
            position.enter(token)
            guard isInside else { return }
            try printNote("item \(position.item ?? 0), \(length.map { "\($0) bytes" } ?? "undefined length"), at \(offset)")
        case .itemEnd:
            position.enter(token)
        case .sequenceEnd:
            position.enter(token)
            if shownDepth == position.depth { shownDepth = nil }
        case .fragmentsStart(let header):
            fragments = (header, 0)
            if isShown(header.tag) { try printLine(header, value: "") }
        case .fragment(let offset, let value):
            try printFragment(offset, value)
        case .fragmentsEnd:
            fragments = nil
        }
    }

    mutating func finish() throws(DICOMError) {
        try output.flush()
    }

    /// Whether what is walked through is shown whatever it is.
    private var isInside: Bool { options.paths.isEmpty || shownDepth != nil }

    private func isShown(_ tag: Tag) -> Bool {
        isInside || options.paths.contains { $0.matches(tag, in: position.steps) }
    }

    private var room: Int { max(16, options.maximumWidth) }

    private mutating func printLine(_ header: ElementHeader, value: String) throws(DICOMError) {
        let length = header.length.map(String.init) ?? "u/l"
        let keyword = header.tag.keyword ?? (header.tag.isPrivateCreator ? "PrivateCreator" : header.tag.isPrivate ? "Private" : "Unknown")
        var line = options.paths.isEmpty || shownDepth != nil ? indentation(position.depth) : ""
        line += "\(header.tag) \(header.vr.rawValue) \(Self.padded(length, 6, before: true))  "
        if options.paths.isEmpty || shownDepth != nil || position.depth == 0 {
            line += keyword
        } else {
            line += TagPath(position.steps + [.init(tag: header.tag)]).description
        }
        if !value.isEmpty { line = Self.padded(line, 56 + indentation(position.depth).count, before: false) + "  " + value }
        try output.append(ValueText.shortened(line, to: room) + "\n")
    }

    private mutating func printFragment(_ offset: Int, _ value: ByteSlice) throws(DICOMError) {
        guard let (header, count) = fragments else { return }
        fragments = (header, count + 1)
        guard isShown(header.tag) else { return }
        let what = count == 0 ? "offset table, \(value.count / 4) entries" : "fragment \(count), \(value.count) bytes"
        try output.append(indentation(position.depth + 1) + "\(what), at \(offset)\n")
    }

    private mutating func printNote(_ note: String) throws(DICOMError) {
        try output.append(indentation(position.depth).dropLast() + "\(note)\n")
    }

    /// Two spaces a level, as long as there is room for the rest of the line.
    private func indentation(_ depth: Int) -> String {
        String(repeating: "  ", count: min(depth, room / 4))
    }

    private static func padded(_ text: String, _ width: Int, before: Bool) -> String {
        let padding = String(repeating: " ", count: max(0, width - text.count))
        return before ? padding + text : text + padding
    }
}

extension TagPath {
    /// Whether the path, as a pattern, leads to an element with this tag in the given sequences.
    func matches(_ tag: Tag, in sequences: [Step]) -> Bool {
        guard let last = steps.last, last.tag == tag else { return false }
        if steps.count == 1 { return true }
        guard steps.count == sequences.count + 1 else { return false }
        return zip(steps, sequences).allSatisfy { $0.tag == $1.tag && ($0.item == nil || $0.item == $1.item) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Shows the data set in the DICOM JSON model, without its end having to be known.
struct JSONPrinter: TokenPrinter {
    private let options: DumpOptions
    private let path: String
    private var writer: JSONDataSetWriter
    private var position = TokenPosition()
    private var isDataSet = false
    private var hasOffsets = true
    /// The objects and arrays that are open, and whether each has content.
    private var open: [(closing: String, hasContent: Bool)] = []
    /// How deep the sequence is that is left out because no path leads to it.
    private var hiddenDepth: Int?
    private var fragments: ElementHeader?

    var output: BufferedOutput { writer.output }

    init(options: DumpOptions, path: String, output: BufferedOutput) {
        self.options = options
        self.path = path
        writer = JSONDataSetWriter(output: output)
    }

    mutating func begin(_ part: FilePart, _ syntax: TransferSyntax, hasOffsets: Bool) throws(DICOMError) {
        isDataSet = part == .dataSet
        self.hasOffsets = hasOffsets
        position = TokenPosition()
        if isDataSet { try push("{", closing: "}") }
    }

    mutating func print(_ token: DataSetToken) throws(DICOMError) {
        guard isDataSet else { return }
        switch token {
        case .element(let header, let value):
            position.enter(token)
            try write(DataElement(header, .bytes(value)), header, count: value.count)
        case .sequenceStart(let header):
            if isShown(header.tag) {
                try separate()
                try push("\"\(header.tag.hexadecimal)\":{\"vr\":\"SQ\"", closing: "}")
            } else if hiddenDepth == nil {
                hiddenDepth = position.depth
            }
            position.enter(token)
        case .itemStart:
            position.enter(token)
            guard hiddenDepth == nil else { return }
            if position.item == 0 { try push(",\"Value\":[", closing: "]") } else { try writer.output.append(",") }
            try push("{", closing: "}")
        case .itemEnd:
            position.enter(token)
            if hiddenDepth == nil { try pop() }
        case .sequenceEnd:
            let hasItems = position.item != nil
            position.enter(token)
            if let depth = hiddenDepth {
                if depth == position.depth { hiddenDepth = nil }
                return
            }
            if hasItems { try pop() }
            try pop()
        case .fragmentsStart(let header):
            fragments = header
        case .fragment: break
        case .fragmentsEnd(_, let encoded):
            guard let header = fragments else { return }
            fragments = nil
            try write(DataElement(header, .fragments(FragmentSequence(encoded: encoded))), header, count: encoded.count)
        }
    }

    mutating func finish() throws(DICOMError) {
        if open.isEmpty { try push("{", closing: "}") }
        while !open.isEmpty { try pop() }
        try writer.output.append("\n")
        try writer.flush()
    }

    private func isShown(_ tag: Tag) -> Bool {
        guard hiddenDepth == nil, !tag.isGroupLength else { return false }
        return options.paths.isEmpty || position.depth > 0 || options.paths.contains { $0.steps.first?.tag == tag }
    }

    private mutating func write(_ element: DataElement, _ header: ElementHeader, count: Int) throws(DICOMError) {
        guard isShown(header.tag) else { return }
        try separate()
        let address = hasOffsets && count > options.maximumInlineByteCount ? Self.address(path, header.valueOffset, count) : nil
        try writer.write(element, of: position.dataSet, address: address)
    }

    private mutating func separate() throws(DICOMError) {
        if open[open.count - 1].hasContent { try writer.output.append(",") }
        open[open.count - 1].hasContent = true
    }

    private mutating func push(_ opening: String, closing: String) throws(DICOMError) {
        try writer.output.append(opening)
        open.append((closing, false))
    }

    private mutating func pop() throws(DICOMError) {
        guard let last = open.popLast() else { return }
        try writer.output.append(last.closing)
    }

    /// Where the value stands: the file as a URI (RFC 8089) with offset and length in bytes.
    private static func address(_ path: String, _ offset: Int, _ length: Int) -> String {
        var escaped = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return (path.hasPrefix("/") ? "file://" : "") + escaped + "?offset=\(offset)&length=\(length)"
    }
}

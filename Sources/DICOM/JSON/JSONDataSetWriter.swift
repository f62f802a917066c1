// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Writes data sets and single elements in the DICOM JSON model (PS3.18 section F.2).
struct JSONDataSetWriter {
    var output: BufferedOutput
    private let bulkDataURI: DICOMJSON.BulkDataURI

    init(bulkDataURI: @escaping DICOMJSON.BulkDataURI, write: @escaping ([UInt8]) throws(DICOMError) -> Void) {
        self.bulkDataURI = bulkDataURI
        output = BufferedOutput(write: write)
    }

    /// A writer of single elements.
    init(output: BufferedOutput) {
        bulkDataURI = { _ in nil }
        self.output = output
    }

    mutating func flush() throws(DICOMError) { try output.flush() }

    /// Recursion goes as deep as sequences nest, which is capped.
    mutating func write(_ dataSet: DataSet, depth: Int) throws(DICOMError) {
        guard depth <= 128 else { throw DICOMError(code: .invalidArgument, "sequences are nested deeper than 128") }
        try output.append("{")
        var isFirst = true
        for element in dataSet.elements where !element.tag.isGroupLength {
            if !isFirst { try output.append(",") }
            isFirst = false
            guard let sequence = element.sequence else {
                try write(element, of: dataSet)
                continue
            }
            try output.append("\"\(element.tag.hexadecimal)\":{\"vr\":\"SQ\"")
            if !sequence.items.isEmpty { try output.append(",\"Value\":[") }
            for (index, item) in dataSet.items(element.tag).enumerated() {
                if index > 0 { try output.append(",") }
                try write(item, depth: depth + 1)
            }
            try output.append(sequence.items.isEmpty ? "}" : "]}")
        }
        try output.append("}")
    }

    /// Writes an element that is no sequence: its name, representation and value, or the address of a binary value.
    mutating func write(_ element: DataElement, of dataSet: DataSet, address: String? = nil) throws(DICOMError) {
        try output.append("\"\(element.tag.hexadecimal)\":{\"vr\":\"\(element.vr.rawValue)\"")
        if !element.isEmpty {
            switch element.vr {
            case .ob, .od, .of, .ol, .ov, .ow, .un, .sq: try writeBinary(element, address: address)
            default: try writeValues(element, of: dataSet)
            }
        }
        try output.append("}")
    }

    private mutating func writeBinary(_ element: DataElement, address: String?) throws(DICOMError) {
        if let address = address ?? bulkDataURI(element) {
            return try output.append(",\"BulkDataURI\":\(JSONText.quoted(address))")
        }
        try output.append(",\"InlineBinary\":\"")
        switch element.value {
        case .bytes(let bytes): try Base64.encode(element.isBigEndian ? bytes.swapped(element.vr.unitSize) : bytes, into: &output)
        case .fragments(let fragments): try Base64.encode(fragments.encoded, into: &output)
        case .sequence: break
        }
        try output.append("\"")
    }

    private mutating func writeValues(_ element: DataElement, of dataSet: DataSet) throws(DICOMError) {
        var values: [String]
        switch element.vr {
        case .at: values = element.tags.map { "\"\($0.hexadecimal)\"" }
        case .fl: values = element.doubles.map { JSONText.number(Float($0)) }
        case .fd: values = element.doubles.map { JSONText.number($0) }
        case .us, .ss, .ul, .sl: values = element.ints.map(String.init)
        case .uv, .sv:
            // Beyond 53 bits many readers lose digits of numbers, so the model allows text.
            values = element.wideInts.map { $0.magnitude < 1 << 53 ? $0.description : "\"\($0)\"" }
        case .ds, .is: values = dataSet.strings(of: element).map { $0.isEmpty ? "null" : JSONText.number($0) ?? JSONText.quoted($0) }
        case .pn: values = dataSet.strings(of: element).map { $0.isEmpty ? "null" : Self.object(name: $0) }
        case .cs where element.tag == .specificCharacterSet: values = ["\"ISO_IR 192\""]
        default: values = dataSet.strings(of: element).map { $0.isEmpty ? "null" : JSONText.quoted($0) }
        }
        // Padding alone is no value.
        if values == ["null"] { values = [] }
        guard !values.isEmpty else { return }
        try output.append(",\"Value\":[")
        for (index, value) in values.enumerated() { try output.append(index == 0 ? value : "," + value) }
        try output.append("]")
    }

    /// The groups of a name as they stand, delimiters within them included.
    private static func object(name text: String) -> String {
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        let members = zip(["Alphabetic", "Ideographic", "Phonetic"], groups).filter { !$0.1.isEmpty }
        return "{" + members.map { "\"\($0.0)\":" + JSONText.quoted(String($0.1)) }.joined(separator: ",") + "}"
    }
}

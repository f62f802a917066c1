// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Makes data sets from the DICOM JSON model (PS3.18 section F.2).
struct JSONDataSetReader {
    let bulkData: DICOMJSON.BulkData

    /// Recursion goes as deep as the JSON nests, which its parser caps.
    func dataSet(_ value: JSONValue, inheriting characterSet: ByteSlice?, path: [TagPath.Step]) throws(DICOMError) -> DataSet {
        guard case .object(let members) = value else { throw DICOMError("a data set must be a JSON object", path: TagPath(path)) }
        var dataSet = DataSet()
        dataSet.inheritedCharacterSet = characterSet
        // The character set first: the text of the others is encoded in it.
        let (first, others) = (members.filter { $0.name == Tag.specificCharacterSet.hexadecimal }, members)
        for (name, content) in first + others {
            guard name.utf8.count == 8, let number = UInt32(name, radix: 16), !name.contains("+") else {
                throw DICOMError("\(JSONText.quoted(name)) is not a tag", path: TagPath(path))
            }
            let step = path + [.init(tag: Tag(rawValue: number))]
            try add(content, Tag(rawValue: number), to: &dataSet, path: step)
        }
        return dataSet
    }

    private func add(_ content: JSONValue, _ tag: Tag, to dataSet: inout DataSet, path: [TagPath.Step]) throws(DICOMError) {
        guard case .object = content else { throw DICOMError("an element must be a JSON object", path: TagPath(path)) }
        guard case .string(let code)? = content.member("vr"), let vr = VR(rawValue: code) else {
            throw DICOMError("the value representation is missing or unknown", path: TagPath(path))
        }
        if let binary = content.member("InlineBinary") {
            guard case .string(let text) = binary, let bytes = Base64.decode(text) else {
                throw DICOMError("InlineBinary must be a Base64 text", path: TagPath(path))
            }
            return set(bytes, tag, vr, in: &dataSet)
        }
        if let address = content.member("BulkDataURI") {
            guard case .string(let text) = address else { throw DICOMError("BulkDataURI must be a text", path: TagPath(path)) }
            if let bytes = try bulkData(text) { return set(bytes, tag, vr, in: &dataSet) }
            return dataSet.setEmpty(tag, vr: vr)
        }
        switch content.member("Value") {
        case nil: dataSet.setEmpty(tag, vr: vr)
        case .array(let values)?: try add(values, tag, vr, to: &dataSet, path: path)
        default: throw DICOMError("Value must be a JSON array", path: TagPath(path))
        }
    }

    private func set(_ bytes: [UInt8], _ tag: Tag, _ vr: VR, in dataSet: inout DataSet) {
        guard tag == .pixelData, vr == .ob, bytes.starts(with: [0xFE, 0xFF, 0x00, 0xE0]) else {
            return dataSet.set(tag, bytes: bytes, vr: vr)
        }
        // Encapsulated pixel data stand in the JSON as the items with their headers.
        dataSet[tag] = DataElement(tag: tag, vr: vr, value: .fragments(FragmentSequence(encoded: ByteSlice(bytes))))
    }

    private func add(
        _ values: [JSONValue], _ tag: Tag, _ vr: VR, to dataSet: inout DataSet, path: [TagPath.Step]
    ) throws(DICOMError) {
        if vr == .sq {
            var items: [DataSet] = []
            for (index, value) in values.enumerated() {
                let step = Array(path.dropLast()) + [.init(tag: tag, item: index)]
                if case .null = value {
                    items.append(DataSet())
                } else {
                    items.append(try self.dataSet(value, inheriting: dataSet.characterSetBytes, path: step))
                }
            }
            return dataSet.set(tag, items: items)
        }
        var texts: [String] = []
        for value in values {
            if case .null = value {
                texts.append("")
            } else if let text = text(of: value, vr) {
                texts.append(text)
            } else {
                throw DICOMError("a value does not fit \(vr.rawValue)", path: TagPath(path))
            }
        }
        try set(texts, tag, vr, in: &dataSet, path: path)
    }

    private func text(of value: JSONValue, _ vr: VR) -> String? {
        guard vr == .pn, case .object = value else { return value.text }
        var groups = ["Alphabetic", "Ideographic", "Phonetic"].map { value.member($0)?.text ?? "" }
        while groups.last?.isEmpty ?? false { groups.removeLast() }
        return groups.joined(separator: "=")
    }

    private func set(_ texts: [String], _ tag: Tag, _ vr: VR, in dataSet: inout DataSet, path: [TagPath.Step]) throws(DICOMError) {
        let fault = DICOMError("a value does not fit \(vr.rawValue)", path: TagPath(path))
        switch vr {
        case .us: dataSet.set(tag, bytes: try numbers(texts, fault) { UInt16($0) }, vr: vr)
        case .ss: dataSet.set(tag, bytes: try numbers(texts, fault) { Int16($0) }, vr: vr)
        case .ul: dataSet.set(tag, bytes: try numbers(texts, fault) { UInt32($0) }, vr: vr)
        case .sl: dataSet.set(tag, bytes: try numbers(texts, fault) { Int32($0) }, vr: vr)
        case .uv: dataSet.set(tag, bytes: try numbers(texts, fault) { UInt64($0) }, vr: vr)
        case .sv: dataSet.set(tag, bytes: try numbers(texts, fault) { Int64($0) }, vr: vr)
        // A number that is not finite was written as null.
        case .fl: dataSet.set(tag, bytes: try numbers(texts, fault) { ($0.isEmpty ? .nan : Float($0))?.bitPattern }, vr: vr)
        case .fd: dataSet.set(tag, bytes: try numbers(texts, fault) { ($0.isEmpty ? .nan : Double($0))?.bitPattern }, vr: vr)
        case .at:
            let tags = texts.compactMap { Tag(parsing: $0) }
            guard tags.count == texts.count else { throw fault }
            dataSet.set(tag, ints: tags.map { Int($0.rawValue) }, vr: vr)
        case .ob, .od, .of, .ol, .ov, .ow, .un: throw fault
        default: dataSet.set(tag, texts, vr: vr)
        }
    }

    private func numbers<Number: FixedWidthInteger>(
        _ texts: [String], _ fault: DICOMError, _ parse: (String) -> Number?
    ) throws(DICOMError) -> [UInt8] {
        var bytes: [UInt8] = []
        for text in texts {
            guard let number = parse(text) else { throw fault }
            bytes.appendLittleEndian(number)
        }
        return bytes
    }
}

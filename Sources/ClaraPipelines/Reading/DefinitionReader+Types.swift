// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Reading the types of inputs and outputs, which api-version 0.5.0 brought.
extension DefinitionReader {
    /// Words that authors know from elsewhere.
    private static let synonyms = [
        "float": "float32", "double": "float64", "int": "int32", "long": "int64", "byte": "uint8", "half": "float16", "str": "string",
        "text": "string", "folder": "stream", "directory": "stream", "file": "stream", "tensor": "array",
    ]
    private static let typeWords = ["type", "element-type", "format", "shape"]

    /// The type of an input or output; nil when it has none, or when its document is older than types.
    func readType(_ fields: Fields) -> TypeSource? {
        let isOld = version(of: fields.location.file).map { $0 < .typed } ?? false
        guard let word = text(fields, "type") else {
            if let first = Self.typeWords.dropFirst().compactMap({ fields[$0] }).first, !isOld, !needsTypes {
                faults.report(first.keyLocation, "this needs \"type\" beside it")
            }
            if needsTypes, fields["type"] == nil {
                faults.report(
                    fields.fields["type"]?.keyLocation ?? fields.location,
                    "\(fields.owner) needs \"type\" from api-version \(APIVersion.typed) on")
            }
            return nil
        }
        // The property itself is the fault then, and it was told.
        if isOld { return nil }
        var source = TypeSource(location: word.location)
        let element = readElement(fields)
        source.elementLocation = element?.location
        source.shapeLocation = fields["shape"]?.node.location
        guard !word.isPending else { return source }
        switch word.value {
        case "stream":
            source.isInSharedMemory = false
            forbid(fields, ["shape"], beside: word.value)
            source.type = streamElement(element, fields).map { .stream(element: $0) }
        case "array":
            source.isInSharedMemory = true
            let primitive = arrayElement(element, fields)
            let shape = readShape(fields)
            if let primitive, let shape { source.type = checkedArray(primitive, shape, fields) }
        case "string":
            source.isInSharedMemory = true
            forbid(fields, ["element-type", "format", "shape"], beside: word.value)
            source.type = .array(of: .uint8, shape: [DataType.dynamicDimension])
        default:
            guard let primitive = PrimitiveType(parsing: word.value) else {
                faults.report(
                    word.location, "\(quoted(word.value)) is not a type; stream, array, string and the primitives are",
                    suggestion: Self.synonyms[word.value] ?? Suggestion.best(for: word.value, among: DataType.words))
                return source
            }
            source.isInSharedMemory = true
            forbid(fields, ["element-type", "format", "shape"], beside: word.value)
            source.type = .array(of: primitive, shape: [1])
        }
        if source.isInSharedMemory == true { forbid(fields, ["path"], beside: word.value) }
        return source
    }

    private func forbid(_ fields: Fields, _ keys: [String], beside type: String) {
        for key in keys {
            guard let field = fields[key] else { continue }
            faults.report(field.keyLocation, "\(quoted(key)) cannot stand beside the type \(quoted(type))")
        }
    }

    private func readElement(_ fields: Fields) -> ResolvedText? {
        let element = text(fields, "element-type")
        guard let format = text(fields, "format") else { return element }
        if let element, !element.isPending, !format.isPending, element.value != format.value {
            faults.report(format.location, "\"format\" is another word for \"element-type\", which says \(quoted(element.value))")
        }
        return element ?? format
    }

    private func streamElement(_ element: ResolvedText?, _ fields: Fields) -> String? {
        guard let element else {
            if fields["element-type"] == nil, fields["format"] == nil { reportMissing(fields.renamed("a stream"), "element-type") }
            return nil
        }
        if element.isPending { return nil }
        let isWritten = !element.value.isEmpty && element.value.utf8.count <= 255
        guard isWritten, !element.value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            faults.report(element.location, "the element type of a stream is a text of 1 to 255 bytes on one line")
            return nil
        }
        return element.value
    }

    private func arrayElement(_ element: ResolvedText?, _ fields: Fields) -> PrimitiveType? {
        guard let element else {
            if fields["element-type"] == nil, fields["format"] == nil { reportMissing(fields.renamed("an array"), "element-type") }
            return nil
        }
        if element.isPending { return nil }
        if let primitive = PrimitiveType(parsing: element.value) { return primitive }
        faults.report(
            element.location, "\(quoted(element.value)) is not a primitive; \(PrimitiveType.uint8.rawValue) to float64 are",
            suggestion: Self.synonyms[element.value] ?? Suggestion.best(for: element.value, among: DataType.primitiveWords))
        return nil
    }

    /// The sizes of the dimensions, 0 read as -1; nil after a fault, and while one depends on a parameter without a value.
    private func readShape(_ fields: Fields) -> [Int]? {
        guard let field = fields["shape"] else {
            reportMissing(fields.renamed("an array"), "shape")
            return nil
        }
        guard case .list = field.node.content else {
            faults.report(field.node.location, "\"shape\" must be a list of whole numbers, not \(field.node.kind)")
            return nil
        }
        let items = items(fields, "shape")
        guard (1...DataType.maximumRank).contains(items.count) else {
            faults.report(field.node.location, "an array has 1 to \(DataType.maximumRank) dimensions; this has \(items.count)")
            return nil
        }
        var shape: [Int] = []
        for item in items {
            guard let text = text(item.node, item.scope, what: "a dimension"), !text.isPending else { continue }
            guard text.value.utf8.count <= 11, let size = Int(text.value), (-1...Int(Int32.max)).contains(size) else {
                faults.report(text.location, "a dimension is a whole number from -1 to \(Int32.max), not \(quoted(text.value))")
                continue
            }
            shape.append(size == 0 ? DataType.dynamicDimension : size)
        }
        return shape.count == items.count ? shape : nil
    }

    private func checkedArray(_ element: PrimitiveType, _ shape: [Int], _ fields: Fields) -> DataType? {
        // What is known of the size must be possible, whatever the dynamic dimensions will be.
        let known = DataType.array(of: element, shape: shape.map { max($0, 1) })
        guard known.byteCount != nil else {
            let place = fields["shape"]?.node.location ?? fields.location
            faults.report(place, "the array has more than \(DataType.maximumBytes) bytes")
            return nil
        }
        return .array(of: element, shape: shape)
    }
}

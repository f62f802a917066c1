// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraErrors

/// Writes elements one after the other.
struct DataSetEncoder {
    let options: WriteOptions
    var buffer = EncodingBuffer()

    init(options: WriteOptions) {
        self.options = options
    }

    /// Recursion goes as deep as sequences nest, which the options cap.
    mutating func write(_ dataSet: DataSet, _ layout: ElementLayout, depth: Int) throws(DICOMError) {
        let keepsGroupLengths = dataSet.storedLayout == layout && options.lengths == .asStored
        var groupLength: (group: UInt16, gap: EncodingBuffer.Gap)?
        for element in dataSet.elements {
            if let open = groupLength, element.tag.group != open.group {
                try buffer.fill(open.gap)
                groupLength = nil
            }
            if !keepsGroupLengths, element.tag.isGroupLength, element.vr == .ul, element.bytes?.count == 4, groupLength == nil {
                writeHeader(element, length: 4, layout)
                groupLength = (element.tag.group, buffer.appendGap(isBigEndian: layout.isBigEndian))
            } else {
                try write(element, layout, depth: depth)
            }
        }
        if let groupLength { try buffer.fill(groupLength.gap) }
    }

    private mutating func write(_ element: DataElement, _ layout: ElementLayout, depth: Int) throws(DICOMError) {
        switch element.value {
        case .bytes(let bytes):
            guard let length = UInt32(exactly: bytes.count), length < .max else {
                throw fault(element.tag, "a value of \(bytes.count) bytes is too long")
            }
            writeHeader(element, length: length, layout)
            buffer.append(bytes, swapping: element.isBigEndian == layout.isBigEndian ? 1 : element.vr.unitSize)
        case .sequence(let sequence):
            guard depth < options.maximumDepth else {
                throw DICOMError(
                    code: .invalidArgument, "sequences are nested deeper than \(options.maximumDepth)",
                    path: TagPath([.init(tag: element.tag)]))
            }
            try write(sequence, of: element, layout, depth: depth)
        case .fragments(let fragments):
            guard !layout.isBigEndian else { throw fault(element.tag, "encapsulated pixel data cannot be written in big endian") }
            writeHeader(element, length: .max, layout)
            buffer.append(fragments.encoded)
            writeDelimitation(.sequenceDelimitationItem, layout)
        }
    }

    private mutating func write(
        _ sequence: SequenceValue, of element: DataElement, _ layout: ElementLayout, depth: Int
    ) throws(DICOMError) {
        // A sequence under UN is always of undefined length and implicit within (PS3.5 section 6.2.2); SQ in all other cases.
        let isUnknown = element.vr == .un && options.lengths != .defined && sequence.hasUndefinedLength
        let inner = isUnknown ? ElementLayout.implicitLittleEndian : layout
        let header = isUnknown ? element : DataElement(tag: element.tag, vr: .sq, value: element.value)
        let isUndefined = hasUndefinedLength(sequence.hasUndefinedLength)
        var gap: EncodingBuffer.Gap?
        if isUndefined {
            writeHeader(header, length: .max, layout)
        } else {
            writeHeader(header, length: nil, layout)
            gap = buffer.appendGap(isBigEndian: layout.isBigEndian)
        }
        for item in sequence.items { try write(item, inner, depth: depth + 1) }
        if let gap { try buffer.fill(gap) } else { writeDelimitation(.sequenceDelimitationItem, inner) }
    }

    private mutating func write(_ item: SequenceItem, _ layout: ElementLayout, depth: Int) throws(DICOMError) {
        buffer.append(.item, isBigEndian: layout.isBigEndian)
        if hasUndefinedLength(item.hasUndefinedLength) {
            buffer.append(UInt32.max, isBigEndian: layout.isBigEndian)
            try write(item.dataSet, layout, depth: depth)
            writeDelimitation(.itemDelimitationItem, layout)
        } else {
            let gap = buffer.appendGap(isBigEndian: layout.isBigEndian)
            try write(item.dataSet, layout, depth: depth)
            try buffer.fill(gap)
        }
    }

    /// Writes tag, representation and length; without a length, the caller appends its 32 bits.
    private mutating func writeHeader(_ element: DataElement, length: UInt32?, _ layout: ElementLayout) {
        buffer.append(element.tag, isBigEndian: layout.isBigEndian)
        if layout.isExplicit {
            let fits = element.vr.hasLongHeader || (length ?? .max) <= UInt32(UInt16.max)
            let vr = fits ? element.vr : .un
            buffer.append(element.unknownVR != 0 ? element.unknownVR : vr.code, isBigEndian: true)
            if !vr.hasLongHeader {
                buffer.append(UInt16(truncatingIfNeeded: length ?? 0), isBigEndian: layout.isBigEndian)
                return
            }
            buffer.append(UInt16(0), isBigEndian: false)
        }
        if let length { buffer.append(length, isBigEndian: layout.isBigEndian) }
    }

    private mutating func writeDelimitation(_ tag: Tag, _ layout: ElementLayout) {
        buffer.append(tag, isBigEndian: layout.isBigEndian)
        buffer.append(UInt32(0), isBigEndian: false)
    }

    private func hasUndefinedLength(_ asStored: Bool) -> Bool {
        switch options.lengths {
        case .asStored: asStored
        case .defined: false
        case .undefined: true
        }
    }

    private func fault(_ tag: Tag, _ message: String) -> DICOMError {
        DICOMError(code: .unsupported, message, path: TagPath([.init(tag: tag)]))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Puts tokens together to a data set, without recursion.
struct DataSetBuilder {
    /// A sequence that has begun, and the data set around it as far as it was read.
    private struct Open {
        let header: ElementHeader
        var items: [SequenceItem] = []
        /// Whether the item that is being read has undefined length.
        var itemHasUndefinedLength = false
        var hasItem = false
        let outer: PartialDataSet
    }

    private struct PartialDataSet {
        let layout: ElementLayout
        var elements: [DataElement] = []
        var isSorted = true
        var lastTag: UInt32 = 0
        var characterSet: ByteSlice?
        var inheritedCharacterSet: ByteSlice?

        mutating func append(_ element: DataElement) {
            let tag = element.tag.rawValue
            if tag <= lastTag, !elements.isEmpty { isSorted = false }
            lastTag = tag
            elements.append(element)
        }

        func finished() -> DataSet {
            DataSet(
                elements: elements, isSorted: isSorted, inheritedCharacterSet: inheritedCharacterSet, storedLayout: layout)
        }
    }

    private var current: PartialDataSet
    private var open: [Open] = []
    private var fragments: ElementHeader?

    init(layout: ElementLayout) {
        current = PartialDataSet(layout: layout)
        current.elements.reserveCapacity(96)
    }

    mutating func add(_ token: DataSetToken) {
        switch token {
        case .element(let header, let value):
            if header.tag == .specificCharacterSet { current.characterSet = value }
            append(header, .bytes(value))
        case .sequenceStart(let header):
            open.append(Open(header: header, outer: current))
            let characterSet = current.characterSet ?? current.inheritedCharacterSet
            current = PartialDataSet(layout: header.vr == .un ? .implicitLittleEndian : current.layout)
            current.inheritedCharacterSet = characterSet
        case .itemStart(_, let length):
            open[open.count - 1].itemHasUndefinedLength = length == nil
            open[open.count - 1].hasItem = true
        case .itemEnd:
            closeItem()
        case .sequenceEnd:
            closeSequence()
        case .fragmentsStart(let header):
            fragments = header
        case .fragment:
            break
        case .fragmentsEnd(_, let encoded):
            if let header = fragments { append(header, .fragments(FragmentSequence(encoded: encoded))) }
            fragments = nil
        }
    }

    /// The outermost data set; what has begun and not ended is closed as it is.
    mutating func finish() -> DataSet {
        while let sequence = open.last {
            if sequence.hasItem { closeItem() }
            closeSequence()
        }
        return current.finished()
    }

    private mutating func append(_ header: ElementHeader, _ value: ElementValue) {
        current.append(
            DataElement(
                tag: header.tag, vr: header.vr, unknownVR: header.unknownVR, isBigEndian: header.isBigEndian, value: value))
    }

    private mutating func closeItem() {
        let last = open.count - 1
        open[last].items.append(SequenceItem(current.finished(), hasUndefinedLength: open[last].itemHasUndefinedLength))
        open[last].hasItem = false
        let inherited = current.inheritedCharacterSet
        current = PartialDataSet(layout: current.layout)
        current.inheritedCharacterSet = inherited
    }

    private mutating func closeSequence() {
        guard let sequence = open.popLast() else { return }
        current = sequence.outer
        let value = SequenceValue(sequence.items, hasUndefinedLength: sequence.header.length == nil)
        append(sequence.header, .sequence(value))
    }
}

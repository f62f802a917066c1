// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Elements in the order of their tags (PS3.5 section 7.1).
///
/// A data set that was read keeps its elements as they stood, even out of order or doubled; looking a tag up gives the first.
public struct DataSet: Sendable {
    public private(set) var elements: [DataElement]
    /// Whether tags ascend strictly, so that looking up may halve.
    private var isSorted: Bool
    /// The value of Specific Character Set in the data sets around this one, which holds unless this one has its own.
    var inheritedCharacterSet: ByteSlice?
    /// How the elements were laid out when they were read; `nil` as soon as anything has changed since. While it holds, group
    /// lengths may be written as they are.
    private(set) var storedLayout: ElementLayout?

    public init() {
        elements = []
        isSorted = true
    }

    /// Takes elements in the order given.
    public init(elements: [DataElement]) {
        self.elements = elements
        isSorted = zip(elements, elements.dropFirst()).allSatisfy { $0.tag < $1.tag }
    }

    init(elements: [DataElement], isSorted: Bool, inheritedCharacterSet: ByteSlice?, storedLayout: ElementLayout) {
        self.storedLayout = storedLayout
        self.elements = elements
        self.isSorted = isSorted
        self.inheritedCharacterSet = inheritedCharacterSet
    }

    public var count: Int { elements.count }
    public var isEmpty: Bool { elements.isEmpty }

    /// The element of a tag. Setting replaces it where it stands or puts it into its place; setting `nil` removes it.
    public subscript(_ tag: Tag) -> DataElement? {
        get { index(of: tag).map { elements[$0] } }
        set {
            guard let newValue else { return remove(tag) }
            storedLayout = nil
            if let index = index(of: tag) {
                elements[index] = newValue
            } else if isSorted {
                elements.insert(newValue, at: lowerBound(tag))
            } else {
                elements.insert(newValue, at: elements.firstIndex { $0.tag > tag } ?? elements.count)
            }
        }
    }

    public func contains(_ tag: Tag) -> Bool { index(of: tag) != nil }

    /// Removes every element of a tag; nothing happens when there is none.
    public mutating func remove(_ tag: Tag) {
        elements.removeAll { $0.tag == tag }
        storedLayout = nil
    }

    private func index(of tag: Tag) -> Int? {
        guard isSorted else { return elements.firstIndex { $0.tag == tag } }
        let index = lowerBound(tag)
        return index < elements.count && elements[index].tag == tag ? index : nil
    }

    private func lowerBound(_ tag: Tag) -> Int {
        elements.withUnsafeBufferPointer { elements in
            var low = 0
            var high = elements.count
            while low < high {
                let middle = (low + high) / 2
                if elements[middle].tag < tag { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}

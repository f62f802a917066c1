// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What flows between operators from api-version 0.5.0 on, in its normal form.
///
/// `string` is an array of `uint8` of one dynamic dimension, and a primitive alone is an array of one element.
public enum DataType: Sendable, Hashable, Codable {
    /// A folder; `element` says what is in it, and is compared as it is written.
    case stream(element: String)
    /// Shared memory; each number of `shape` is the size of a dimension, ``dynamicDimension`` for one known at run time only.
    case array(of: PrimitiveType, shape: [Int])

    /// The number that stands for a dimension whose size is known at run time only; a definition may also write 0.
    public static let dynamicDimension = -1

    /// Whether the data are handed on in shared memory, not in a folder.
    public var isInSharedMemory: Bool {
        switch self {
        case .stream: false
        case .array: true
        }
    }

    /// The bytes of an array whose every dimension is known, at most 2^50; nil for others and for streams.
    public var byteCount: Int? {
        guard case .array(let element, let shape) = self else { return nil }
        var total = element.byteCount
        for dimension in shape {
            guard dimension > 0 else { return nil }
            let (product, isTooMuch) = total.multipliedReportingOverflow(by: dimension)
            guard !isTooMuch, product <= Self.maximumBytes else { return nil }
            total = product
        }
        return total
    }

    /// Whether an output of the other type fits an input of this one.
    ///
    /// Elements and the number of dimensions must be the same, and each dimension must be equal or dynamic on one side.
    public func accepts(_ output: DataType) -> Bool {
        switch (self, output) {
        case (.stream(let wanted), .stream(let given)): wanted == given
        case (.array(let wanted, let shape), .array(let given, let other)):
            wanted == given && Self.shapesFit(shape, other)
        default: false
        }
    }

    static func shapesFit(_ left: [Int], _ right: [Int]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || $0 == dynamicDimension || $1 == dynamicDimension }
    }

    /// The most that the known dimensions of one array may multiply to.
    static let maximumBytes = 1 << 50
    /// The most dimensions of one array.
    static let maximumRank = 16
    /// The words `type` may have besides the primitives.
    static let structures = ["stream", "array", "string"]
    /// Every word that `type` may have.
    static let words = structures + primitiveWords
    /// Every word that `element-type` of an array may have.
    static let primitiveWords = PrimitiveType.allCases.map(\.rawValue) + PrimitiveType.allCases.map(\.shortName)
}

extension DataType: CustomStringConvertible {
    /// In an author's words, such as `an array of float32 [-1, 512]`.
    public var description: String {
        switch self {
        case .stream(let element): "a stream of \(quoted(element))"
        case .array(let element, let shape): "an array of \(element.rawValue) \(shape)"
        }
    }
}

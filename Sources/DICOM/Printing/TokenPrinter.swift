// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Shows a file as it is walked through.
protocol TokenPrinter {
    var output: BufferedOutput { get }

    /// A part of the file begins. Offsets in the tokens are those of the file unless it was inflated.
    mutating func begin(_ part: FilePart, _ syntax: TransferSyntax, hasOffsets: Bool) throws(DICOMError)

    mutating func print(_ token: DataSetToken) throws(DICOMError)

    /// Closes what is open: the file has ended, or cannot be read on.
    mutating func finish() throws(DICOMError)
}

enum FilePart {
    case metaInformation, dataSet
}

/// Follows a walk: where it is, and which character set holds there.
struct TokenPosition {
    /// The sequences around, each with the number of the item that has begun last.
    private(set) var steps: [TagPath.Step] = []
    private var characterSets: [ByteSlice?] = [nil]

    var depth: Int { steps.count }
    /// The item that has begun last in the innermost sequence.
    var item: Int? { steps.last?.item }

    /// A data set without elements that decodes text as the one at this place does.
    var dataSet: DataSet {
        var dataSet = DataSet()
        dataSet.inheritedCharacterSet = characterSets[characterSets.count - 1]
        return dataSet
    }

    /// To be called for each token before it is shown, except that sequences are left after it.
    mutating func enter(_ token: DataSetToken) {
        switch token {
        case .element(let header, let value) where header.tag == .specificCharacterSet:
            characterSets[characterSets.count - 1] = value
        case .sequenceStart(let header):
            steps.append(.init(tag: header.tag))
        case .itemStart:
            steps[steps.count - 1].item = (item ?? -1) + 1
            characterSets.append(characterSets[characterSets.count - 1])
        case .itemEnd:
            characterSets.removeLast()
        case .sequenceEnd:
            steps.removeLast()
        default: break
        }
    }
}

extension DataElement {
    /// The element that a token tells of.
    init(_ header: ElementHeader, _ value: ElementValue) {
        self.init(tag: header.tag, vr: header.vr, unknownVR: header.unknownVR, isBigEndian: header.isBigEndian, value: value)
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

extension DataSet {
    /// The data set with a byte of padding at the end of each value of odd length, in sequences too (PS3.5 sections 6.2 and 7.1).
    ///
    /// Values keep their byte order only when it is little endian. Fragments of encapsulated pixel data stay as they are.
    func withEvenValues() -> DataSet {
        var result = self
        for element in elements {
            switch element.value {
            case .bytes(let bytes) where !bytes.count.isMultiple(of: 2):
                result.set(element.tag, bytes: Array(bytes), vr: element.vr)
            case .sequence(var sequence):
                for index in sequence.items.indices { sequence.items[index].dataSet = sequence.items[index].dataSet.withEvenValues() }
                result[element.tag] = DataElement(tag: element.tag, vr: element.vr, value: .sequence(sequence))
            case .bytes, .fragments: continue
            }
        }
        return result
    }
}

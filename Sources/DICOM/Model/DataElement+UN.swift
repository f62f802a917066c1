// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension DataElement {
    /// The items of a sequence that stands under UN with a defined length: always implicit little endian (PS3.5 section 6.2.2).
    /// `nil` when the dictionary knows of no sequence here or the value is none.
    var sequenceUnderUN: SequenceValue? {
        guard vr == .un, effectiveVR == .sq, let bytes, let length = UInt32(exactly: bytes.count) else { return nil }
        var encoded: [UInt8] = []
        encoded.appendLittleEndian(tag.group)
        encoded.appendLittleEndian(tag.element)
        encoded.appendLittleEndian(length)
        encoded += bytes
        let read = DataSetReader.readPartially(ByteSlice(encoded), transferSyntax: .implicitVRLittleEndian)
        return read.fault == nil ? read.dataSet[tag]?.sequence : nil
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// Writes encoded elements for tests, explicit little endian unless said otherwise.
struct Bytes {
    var bytes: [UInt8] = []

    static func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    static func tag(_ tag: Tag) -> [UInt8] { number(Int(tag.group), 2) + number(Int(tag.element), 2) }

    /// A header with any length, right or wrong, and whatever follows it.
    static func element(_ tag: Tag, _ vr: VR, length: Int? = nil, _ value: [UInt8] = []) -> [UInt8] {
        let length = length ?? value.count
        let header = self.tag(tag) + Array(vr.rawValue.utf8)
        return header + (vr.hasLongHeader ? [0, 0] + number(length, 4) : number(length, 2)) + value
    }

    static func implicit(_ tag: Tag, length: Int? = nil, _ value: [UInt8] = []) -> [UInt8] {
        self.tag(tag) + number(length ?? value.count, 4) + value
    }

    static let undefined = 0xFFFF_FFFF
    static let itemEnd = tag(.itemDelimitationItem) + number(0, 4)
    static let sequenceEnd = tag(.sequenceDelimitationItem) + number(0, 4)

    static func item(length: Int? = nil, _ content: [UInt8] = []) -> [UInt8] { implicit(.item, length: length, content) }

    /// A file around an encoded data set.
    static func file(_ dataSet: [UInt8], _ syntax: TransferSyntax = .explicitVRLittleEndian) throws -> [UInt8] {
        let meta = DICOMFile.metaInformation(sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: syntax)
        return try [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
            + DataSetWriter.write(meta, transferSyntax: .explicitVRLittleEndian) + dataSet
    }
}

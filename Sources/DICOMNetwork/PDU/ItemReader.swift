// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore

/// Walks the items of A-ASSOCIATE PDUs: a type, a reserved byte, a length of two bytes, a value (PS3.8 section 9.3.2).
struct ItemReader {
    private var bytes: ByteBuffer

    init(_ bytes: ByteBuffer) {
        self.bytes = bytes
    }

    /// The next item, or nil at the end.
    mutating func next() throws(PDUFault) -> (type: UInt8, value: ByteBuffer)? {
        guard bytes.readableBytes > 0 else { return nil }
        guard let header = bytes.readMultipleIntegers(as: (UInt8, UInt8, UInt16).self) else {
            throw .invalid("an item of an A-ASSOCIATE PDU ends inside its header")
        }
        guard let value = bytes.readSlice(length: Int(header.2)) else {
            throw .invalid("item \(hexadecimal(header.0)) says \(header.2) bytes where \(bytes.readableBytes) are left")
        }
        return (header.0, value)
    }

    /// All items, in order.
    static func all(_ bytes: ByteBuffer) throws(PDUFault) -> [(type: UInt8, value: ByteBuffer)] {
        var reader = ItemReader(bytes)
        var items: [(type: UInt8, value: ByteBuffer)] = []
        while let item = try reader.next() { items.append(item) }
        return items
    }

    private func hexadecimal(_ type: UInt8) -> String {
        (type < 16 ? "0" : "") + String(type, radix: 16, uppercase: true) + "H"
    }
}

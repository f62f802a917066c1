// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Little-endian numbers in a part of a zip archive; reading beyond its end is a fault, not a trap.
struct ZipBytes: Sendable {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = ArraySlice(bytes)
    }

    var count: Int { bytes.count }

    func part(at offset: Int, count: Int) throws(ZipFault) -> ZipBytes {
        guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
            throw ZipFault("the archive's directory is damaged")
        }
        return ZipBytes(bytes.dropFirst(offset).prefix(count))
    }

    func number<Number: FixedWidthInteger & UnsignedInteger>(at offset: Int, as type: Number.Type = Number.self) throws(ZipFault) -> Number
    {
        try part(at: offset, count: Number.bitWidth / 8).bytes.reversed().reduce(0) { $0 << 8 | Number($1) }
    }

    /// The text of these bytes, or nil if it is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import CZlib
import ClaraErrors

extension Picture {
    /// The picture as a PNG file (RFC 2083), the same bytes for the same picture.
    public func png() throws(DICOMObjectsError) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity((3 * width + 1) * height)
        for y in 0..<height {
            // Each row as differences from the one above (filter 2), which greys and flat areas compress well with.
            rows.append(2)
            for index in 3 * width * y..<3 * width * (y + 1) {
                rows.append(bytes[index] &- (y == 0 ? 0 : bytes[index - 3 * width]))
            }
        }
        var size = compressBound(uLong(rows.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        guard compress2(&packed, &size, rows, uLong(rows.count), 6) == Z_OK else {
            throw DICOMObjectsError(.internalFault, "the picture cannot be compressed")
        }
        var file: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
        Self.append("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [8, 2, 0, 0, 0], to: &file)
        Self.append("IDAT", packed[..<Int(size)], to: &file)
        Self.append("IEND", [UInt8](), to: &file)
        return file
    }

    private static func append(_ type: String, _ content: some Collection<UInt8>, to file: inout [UInt8]) {
        let body = Array(type.utf8) + content
        file += bigEndian(content.count)
        file += body
        file += bigEndian(Int(crc32(0, body, uInt(body.count))))
    }

    private static func bigEndian(_ value: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: value).bigEndian) { Array($0) }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Binary data as text (RFC 4648 section 4).
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Encodes in pieces, so that a large value never stands in memory as text.
    static func encode(_ bytes: ByteSlice, into output: inout BufferedOutput) throws(DICOMError) {
        let piece = 3 * 4096
        for start in stride(from: 0, to: bytes.count, by: piece) {
            let window = bytes.window(start..<Swift.min(start + piece, bytes.count))
            try output.append(window.withUnsafeBytes { text($0) })
        }
    }

    private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            var count = 0
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let present = min(3, bytes.count - start)
                let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < present ? Int(bytes[start + $1]) : 0) }
                for digit in 0..<4 {
                    text[count] = digit <= present ? alphabet[bits >> (18 - 6 * digit) & 63] : UInt8(ascii: "=")
                    count += 1
                }
            }
            return count
        }
    }

    /// `nil` for characters outside the alphabet and wrong lengths; padding may be missing.
    static func decode(_ text: String) -> [UInt8]? {
        var digits = Substring(text).utf8
        while digits.last == UInt8(ascii: "="), text.utf8.count - digits.count < 2 { digits = digits.dropLast() }
        guard digits.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var (bits, count) = (0, 0)
        for digit in digits {
            guard let value = value(of: digit) else { return nil }
            bits = (bits << 6 | value) & 0xFF_FFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }

    private static func value(of digit: UInt8) -> Int? {
        switch digit {
        case 0x41...0x5A: Int(digit) - 0x41
        case 0x61...0x7A: Int(digit) - 0x61 + 26
        case 0x30...0x39: Int(digit) - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}

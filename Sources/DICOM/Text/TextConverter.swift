// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Glibc
internal import Synchronization

/// Converts between the C library's encodings and UTF-8, keeping the converters it has opened.
final class TextConverter: Sendable {
    static let shared = TextConverter()

    /// By the names of the encodings, from and to; `nil` where the C library has no such converter.
    private struct Converters: ~Copyable {
        var open: [String: iconv_t?] = [:]
    }

    private let converters = Mutex(Converters())

    private init() {}

    /// The text of the bytes; each byte that means nothing in the encoding becomes U+FFFD.
    func decode(_ bytes: [UInt8], from encoding: String) -> String {
        let converted = convert(bytes, from: encoding, to: "UTF-8") { Array("\u{FFFD}".utf8) }
        return converted.map { String(decoding: $0, as: UTF8.self) } ?? String(repeating: "\u{FFFD}", count: bytes.count)
    }

    /// The bytes of one character or text; `nil` when the encoding lacks something of it.
    func encode(_ text: String, to encoding: String) -> [UInt8]? {
        convert(Array(text.utf8), from: "UTF-8", to: encoding) { nil }
    }

    /// Converts all bytes; where one cannot be, `replacement` stands for it, and without that nothing is converted.
    private func convert(
        _ bytes: [UInt8], from: String, to: String, replacement: () -> [UInt8]?
    ) -> [UInt8]? {
        converters.withLock { converters in
            guard let converter = Self.converter(&converters, from: from, to: to) else { return nil }
            // Back to the initial state: the last use may have ended in the middle of something.
            iconv(converter, nil, nil, nil, nil)
            var input = bytes.map { CChar(bitPattern: $0) }
            var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
            var result: [UInt8] = []
            var start = 0
            while start < input.count {
                var produced = 0
                let status = input.withUnsafeMutableBufferPointer { input in
                    output.withUnsafeMutableBufferPointer { output in
                        var (next, left) = (input.baseAddress.map { $0 + start }, input.count - start)
                        var (place, room) = (output.baseAddress, output.count)
                        let status = iconv(converter, &next, &left, &place, &room)
                        start = input.count - left
                        produced = output.count - room
                        return status
                    }
                }
                result += output.prefix(produced).map { UInt8(bitPattern: $0) }
                if status == -1, start < input.count {
                    guard let replacement = replacement() else { return nil }
                    result += replacement
                    start += 1
                }
            }
            return result
        }
    }

    private static func converter(_ converters: inout Converters, from: String, to: String) -> iconv_t? {
        let key = "\(from)>\(to)"
        if let known = converters.open[key] { return known }
        let opened = iconv_open(to, from)
        // The C library answers (iconv_t)-1 for an encoding that it does not have.
        let converter = opened == iconv_t(bitPattern: -1) ? nil : opened
        converters.open[key] = .some(converter)
        return converter
    }
}

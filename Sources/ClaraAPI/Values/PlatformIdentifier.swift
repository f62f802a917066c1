// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The identifier of a pipeline, job or payload: a UUID whose text is 32 lower-case hexadecimal digits.
public struct PlatformIdentifier: Hashable, Sendable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits.
    public let value: String

    /// Reads the 32-digit form and the hyphenated form (8-4-4-4-12), in either case, with or without braces.
    ///
    /// - Returns: nil for any other text.
    public init?(parsing text: String) {
        var scalars = Array(text.utf8)
        if scalars.count == 38, scalars.first == UInt8(ascii: "{"), scalars.last == UInt8(ascii: "}") {
            scalars = Array(scalars[1..<37])
        }
        if scalars.count == 36 {
            let hyphens = [8, 13, 18, 23]
            guard hyphens.allSatisfy({ scalars[$0] == UInt8(ascii: "-") }) else { return nil }
            scalars = scalars.indices.filter { !hyphens.contains($0) }.map { scalars[$0] }
        }
        guard scalars.count == 32 else { return nil }
        for index in scalars.indices {
            switch scalars[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): break
            case UInt8(ascii: "A")...UInt8(ascii: "F"): scalars[index] += 32
            default: return nil
            }
        }
        self.value = String(decoding: scalars, as: UTF8.self)
    }

    /// A new random identifier (UUID version 4).
    public static func generate() -> PlatformIdentifier {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }
        return PlatformIdentifier(valid: String(decoding: text, as: UTF8.self))
    }

    private init(valid: String) {
        self.value = valid
    }

    public var description: String { value }
}

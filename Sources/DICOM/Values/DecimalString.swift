// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Glibc

/// Numbers written as text, DS (PS3.5 section 6.2): at most 16 characters each.
public enum DecimalString {
    /// Reads one number; `nil` for anything else, infinities and hexadecimal notation included. Spaces around it are allowed.
    public static func value(_ text: some StringProtocol) -> Double? {
        let text = Substring(text).trimmingPadding()
        guard !text.isEmpty, text.utf8.allSatisfy(isAllowed) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// Whether the text is one valid value: a number of at most 16 characters.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 16 && value(text) != nil
    }

    /// Writes a number as exactly as 16 characters allow; `nil` when it is infinite or not a number.
    public static func text(_ value: Double) -> String? {
        guard value.isFinite else { return nil }
        if let whole = Int64(exactly: value) {
            let digits = String(whole)
            if digits.utf8.count <= 16 { return digits }
        }
        let exact = value.description
        if exact.utf8.count <= 16 { return exact }
        for precision in stride(from: Int32(16), through: 1, by: -1) {
            var buffer = [CChar](repeating: 0, count: 40)
            let count = withVaList([precision, value]) { vsnprintf(&buffer, buffer.count, "%.*g", $0) }
            if count > 0, count <= 16 { return String(decoding: buffer.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self) }
        }
        return nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
    }
}

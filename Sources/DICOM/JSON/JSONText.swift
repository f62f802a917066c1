// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Pieces of JSON text (RFC 8259).
enum JSONText {
    /// The text in quotation marks.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// A number written as text in DICOM's way, as JSON has it and to the same digit: `+.50` becomes `0.50`. `nil` when it is none.
    static func number(_ text: String) -> String? {
        guard DecimalString.value(text) != nil else { return nil }
        var rest = Substring(text).trimmingPadding()
        var number = ""
        if rest.first == "-" { number = "-" }
        if let sign = rest.first, sign == "-" || sign == "+" { rest = rest.dropFirst() }
        let mantissa = rest.prefix { $0 != "e" && $0 != "E" }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0].drop { $0 == "0" }
        number += whole.isEmpty ? "0" : whole
        if parts.count > 1, !parts[1].isEmpty { number += "." + parts[1] }
        return number + rest.dropFirst(mantissa.count)
    }

    /// A number that is not finite cannot be written.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return String(whole) }
        return value.description
    }

    static func number(_ value: Float) -> String {
        guard value.isFinite else { return "null" }
        if let whole = Int(exactly: value), abs(whole) < 1 << 24 { return String(whole) }
        return value.description
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Takes numbers of fixed width from a text of digits.
struct DigitScanner {
    private var rest: Substring.UTF8View
    /// Whether everything taken so far was digits.
    private(set) var isValid = true

    init(_ text: Substring) {
        rest = text.utf8
    }

    /// The next number; `nil` when a character is missing or not a digit.
    mutating func take(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            isValid = false
            return nil
        }
        rest = rest.dropFirst(width)
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}

extension Int {
    /// The number with leading zeros up to a width.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}

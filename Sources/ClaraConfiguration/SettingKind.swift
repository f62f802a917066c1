// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What a setting's text must look like.
public enum SettingKind: Hashable, Sendable {
    /// Any text that is not blank.
    case text
    /// A path in the file system; a relative one is resolved against the folder of the file that says it, else the working directory.
    case path
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// A decimal number within bounds.
    case number(ClosedRange<Double>)
    /// `true` or `false` (also `yes`, `no`, `on`, `off`).
    case boolean
    /// One of a few words.
    case choice([String])

    /// Returns the text in its canonical form.
    ///
    /// - Throws: ``SettingValueError`` that says what was expected.
    func canonical(_ text: String) throws(SettingValueError) -> String {
        let trimmed = text.trimmingBlanks()
        switch self {
        case .text, .path:
            guard !trimmed.isEmpty, !trimmed.utf8.contains(0) else { throw SettingValueError(expected: "a text that is not blank") }
            return trimmed
        case .integer(let bounds):
            guard let value = Int(trimmed), bounds.contains(value) else {
                throw SettingValueError(expected: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
            }
            return String(value)
        case .number(let bounds):
            guard let value = Double(trimmed), bounds.contains(value) else {
                throw SettingValueError(expected: "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
            }
            return String(value)
        case .boolean:
            switch trimmed.lowercased() {
            case "true", "yes", "on", "1": return "true"
            case "false", "no", "off", "0": return "false"
            default: throw SettingValueError(expected: "true or false")
            }
        case .choice(let words):
            guard let word = words.first(where: { $0.lowercased() == trimmed.lowercased() }) else {
                throw SettingValueError(expected: "one of " + words.joined(separator: ", "))
            }
            return word
        }
    }
}

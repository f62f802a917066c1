// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An age, AS (PS3.5 section 6.2): three digits and a unit.
public struct AgeString: Hashable, Sendable, CustomStringConvertible {
    public enum Unit: Character, Sendable {
        case days = "D"
        case weeks = "W"
        case months = "M"
        case years = "Y"
    }

    /// 0 to 999.
    public let value: Int
    public let unit: Unit

    /// `nil` when the value has more than three digits.
    public init?(_ value: Int, _ unit: Unit) {
        guard (0...999).contains(value) else { return nil }
        self.value = value
        self.unit = unit
    }

    /// Reads `nnnD`, `nnnW`, `nnnM` or `nnnY`.
    public init?(_ text: some StringProtocol) {
        let text = Substring(text).trimmingPadding()
        var scanner = DigitScanner(text)
        guard text.utf8.count == 4, let value = scanner.take(3), let unit = text.last.flatMap(Unit.init(rawValue:)) else { return nil }
        self.init(value, unit)
    }

    public var description: String { value.padded(3) + String(unit.rawValue) }
}

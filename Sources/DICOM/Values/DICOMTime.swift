// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A time of day, TM (PS3.5 section 6.2): `HHMMSS.FFFFFF`, where everything after the hour may be missing from the end.
public struct DICOMTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59; `nil` when the time is known to the hour only.
    public let minute: Int?
    /// 0 to 60, for leap seconds; `nil` when the time is known to the minute only.
    public let second: Int?
    /// The digits after the second as they stand, at most six; empty when there are none.
    public let fraction: String

    /// `nil` when a number is out of its range, or given without the one before it.
    public init?(hour: Int, minute: Int? = nil, second: Int? = nil, fraction: String = "") {
        guard (0...23).contains(hour), minute.map({ (0...59).contains($0) }) ?? (second == nil) else { return nil }
        guard second.map({ (0...60).contains($0) }) ?? fraction.isEmpty else { return nil }
        guard fraction.utf8.count <= 6, fraction.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
        self.fraction = fraction
    }

    /// Reads `HH`, `HHMM`, `HHMMSS`, `HHMMSS.F` to `HHMMSS.FFFFFF`, or the same with colons as it was before 1993.
    public init?(_ text: some StringProtocol) {
        var text = Substring(text).trimmingPadding()
        if text.contains(":") {
            let parts = text.prefix { $0 != "." }.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
            text = Substring(parts.joined() + text.drop { $0 != "." })
        }
        let whole = text.prefix { $0 != "." }
        let fraction = text.dropFirst(whole.count)
        guard [2, 4, 6].contains(whole.utf8.count), fraction.isEmpty || (whole.utf8.count == 6 && fraction.count > 1) else { return nil }
        var scanner = DigitScanner(whole)
        guard let hour = scanner.take(2) else { return nil }
        let minute = whole.utf8.count >= 4 ? scanner.take(2) : nil
        let second = whole.utf8.count == 6 ? scanner.take(2) : nil
        guard scanner.isValid else { return nil }
        self.init(hour: hour, minute: minute, second: second, fraction: String(fraction.dropFirst()))
    }

    /// Microseconds since midnight; what is missing counts as zero.
    public var microseconds: Int {
        let seconds = (hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)
        let digits = fraction + String(repeating: "0", count: 6 - fraction.utf8.count)
        return seconds * 1_000_000 + (Int(digits) ?? 0)
    }

    /// Orders by ``microseconds``.
    public static func < (one: DICOMTime, other: DICOMTime) -> Bool { one.microseconds < other.microseconds }

    /// The time to the precision that it has.
    public var description: String {
        hour.padded(2) + (minute?.padded(2) ?? "") + (second?.padded(2) ?? "") + (fraction.isEmpty ? "" : "." + fraction)
    }
}

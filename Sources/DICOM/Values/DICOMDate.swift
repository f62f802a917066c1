// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A day of the Gregorian calendar, DA (PS3.5 section 6.2): `YYYYMMDD`.
public struct DICOMDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the month's length.
    public let day: Int

    /// `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYYMMDD`, or `YYYY.MM.DD` as it was before 1993; `nil` for anything else and for days that do not exist.
    public init?(_ text: some StringProtocol) {
        var digits = Substring(text).trimmingPadding()
        if digits.utf8.count == 10 {
            let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
            digits = Substring(parts.joined())
        }
        var scanner = DigitScanner(digits)
        guard digits.utf8.count == 8, let year = scanner.take(4), let month = scanner.take(2), let day = scanner.take(2) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    public static func < (one: DICOMDate, other: DICOMDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// `YYYYMMDD`.
    public var description: String { year.padded(4) + month.padded(2) + day.padded(2) }

    static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A point in time, DT (PS3.5 section 6.2): `YYYYMMDDHHMMSS.FFFFFF&ZZXX`, where parts may be missing from the end.
public struct DICOMDateTime: Hashable, Sendable, CustomStringConvertible {
    public let year: Int
    /// `nil` when the time is known to the year only.
    public let month: Int?
    /// `nil` when the time is known to the month only.
    public let day: Int?
    /// `nil` when the time is known to the day only.
    public let time: DICOMTime?
    /// Minutes ahead of UTC, -720 to 840; `nil` when the zone is that of the data set (Timezone Offset From UTC).
    public let offsetMinutes: Int?

    /// `nil` when a number is out of its range, or given without the one before it.
    public init?(year: Int, month: Int? = nil, day: Int? = nil, time: DICOMTime? = nil, offsetMinutes: Int? = nil) {
        guard DICOMDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
        guard month != nil || day == nil, day != nil || time == nil else { return nil }
        guard offsetMinutes.map({ (-720...840).contains($0) }) ?? true else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.time = time
        self.offsetMinutes = offsetMinutes
    }

    public init?(_ text: some StringProtocol) {
        var rest = Substring(text).trimmingPadding()
        var offset: Int?
        if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let minutes = Self.offset(rest[sign...]) else { return nil }
            offset = minutes
            rest = rest[..<sign]
        }
        let whole = rest.prefix { $0 != "." }
        guard [4, 6, 8, 10, 12, 14].contains(whole.utf8.count), whole == rest || whole.utf8.count == 14 else { return nil }
        var scanner = DigitScanner(whole)
        guard let year = scanner.take(4) else { return nil }
        let month = whole.utf8.count >= 6 ? scanner.take(2) : nil
        let day = whole.utf8.count >= 8 ? scanner.take(2) : nil
        var time: DICOMTime?
        if whole.utf8.count > 8 {
            guard let parsed = DICOMTime(rest.dropFirst(8)) else { return nil }
            time = parsed
        }
        guard scanner.isValid else { return nil }
        self.init(year: year, month: month, day: day, time: time, offsetMinutes: offset)
    }

    /// The day, when it is known.
    public var date: DICOMDate? {
        guard let month, let day else { return nil }
        return DICOMDate(year: year, month: month, day: day)
    }

    /// Microseconds since the beginning of 1970 in UTC; what is missing counts as its least value.
    ///
    /// - Parameter defaultOffsetMinutes: the zone when the value names none.
    public func microsecondsSince1970(defaultOffsetMinutes: Int = 0) -> Int {
        // Days since the beginning of March of year 0, so that leap days end a year.
        let month = month ?? 1
        let (march, marchYear) = (month > 2 ? month - 3 : month + 9, month > 2 ? year : year - 1)
        let era = marchYear >= 0 ? marchYear / 400 : -1
        let yearOfEra = marchYear - era * 400
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * march + 2) / 5 + (day ?? 1) - 1
        let minutes = (days - 719_468) * 1440 - (offsetMinutes ?? defaultOffsetMinutes)
        return minutes * 60_000_000 + (time?.microseconds ?? 0)
    }

    /// The time to the precision that it has, with the zone if it names one.
    public var description: String {
        var text = year.padded(4) + (month?.padded(2) ?? "") + (day?.padded(2) ?? "") + (time?.description ?? "")
        if let offsetMinutes {
            let size = abs(offsetMinutes)
            text += (offsetMinutes < 0 ? "-" : "+") + (size / 60).padded(2) + (size % 60).padded(2)
        }
        return text
    }

    /// Reads `+ZZXX` or `-ZZXX`; `-0000` is not allowed.
    private static func offset(_ text: Substring) -> Int? {
        guard text.utf8.count == 5 else { return nil }
        var scanner = DigitScanner(text.dropFirst())
        guard let hours = scanner.take(2), let minutes = scanner.take(2), minutes < 60 else { return nil }
        let size = hours * 60 + minutes
        return text.first == "-" ? (size == 0 ? nil : -size) : size
    }
}

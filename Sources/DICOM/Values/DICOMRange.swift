// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A range of dates or times as queries have it: `A-B`, `A-`, `-B` or a single value (PS3.4 section C.2.2.2.5).
public struct DICOMRange<Bound: Hashable & Sendable>: Hashable, Sendable {
    /// `nil` when the range has no beginning.
    public let lower: Bound?
    /// `nil` when the range has no end.
    public let upper: Bound?

    public init(lower: Bound?, upper: Bound?) {
        self.lower = lower
        self.upper = upper
    }

    /// Splits at the one hyphen that leaves a value, or nothing, on both sides. A text that is one value is that value alone: a
    /// hyphen may also begin the zone of a date and time.
    private init?(_ text: some StringProtocol, _ parse: (Substring) -> Bound?) {
        let text = Substring(text).trimmingPadding()
        if let single = parse(text) {
            self.init(lower: single, upper: single)
            return
        }
        for index in text.indices where text[index] == "-" {
            let (before, after) = (text[..<index], text[text.index(after: index)...])
            let (lower, upper) = (parse(before), parse(after))
            if lower != nil || upper != nil, lower != nil || before.isEmpty, upper != nil || after.isEmpty {
                self.init(lower: lower, upper: upper)
                return
            }
        }
        return nil
    }
}

extension DICOMRange<DICOMDate> {
    public init?(_ text: some StringProtocol) { self.init(text) { DICOMDate($0) } }

    /// Whether the day lies in the range, both ends included.
    public func contains(_ date: DICOMDate) -> Bool { (lower.map { $0 <= date } ?? true) && (upper.map { date <= $0 } ?? true) }
}

extension DICOMRange<DICOMTime> {
    public init?(_ text: some StringProtocol) { self.init(text) { DICOMTime($0) } }

    /// Whether the time lies in the range, both ends included.
    public func contains(_ time: DICOMTime) -> Bool { (lower.map { $0 <= time } ?? true) && (upper.map { time <= $0 } ?? true) }
}

extension DICOMRange<DICOMDateTime> {
    public init?(_ text: some StringProtocol) { self.init(text) { DICOMDateTime($0) } }
}

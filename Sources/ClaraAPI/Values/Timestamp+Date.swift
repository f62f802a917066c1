// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Foundation

extension Nvidia_Clara_Platform_Timestamp {
    /// The seconds from 0001-01-01T00:00:00Z, which is what the platform API counts from, to 1970-01-01T00:00:00Z.
    public static let unixEpoch: Int64 = 62_135_596_800

    /// The whole second in which a date lies.
    public init(_ date: Date) {
        self.init()
        let seconds = date.timeIntervalSince1970.rounded(.down)
        // Beyond what a Date can usefully hold the number would not fit the field either.
        guard seconds.magnitude < 1e15 else { return }
        value = Int64(seconds) + Self.unixEpoch
    }

    /// The date, or nil for 0, which stands for "none", and for anything before the year 1.
    public var date: Date? {
        guard value > 0, value < 1_000_000_000_000_000 else { return nil }
        return Date(timeIntervalSince1970: Double(value - Self.unixEpoch))
    }
}

// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Decides whether there is room for more, by the rule of ``StorageSettings``.
struct SpaceGuard: Sendable {
    let settings: StorageSettings
    let measure: @Sendable () -> DiskSpace?

    var hasRoom: Bool { shortage == nil }

    /// Why there is no room, in a sentence; nil when there is. A disk that cannot be measured is taken to have some: writing will tell.
    var shortage: String? {
        guard let space = measure() else { return nil }
        let reserved = max(space.total * (1 - settings.watermarkPercent / 100), settings.reserveSpaceGB * 1e9)
        guard space.free <= reserved else { return nil }
        return "the disk has \(Self.gigabytes(space.free)) GB free and \(Self.gigabytes(reserved)) GB are in reserve"
    }

    private static func gigabytes(_ bytes: Double) -> Double { (bytes / 1e8).rounded() / 10 }
}
